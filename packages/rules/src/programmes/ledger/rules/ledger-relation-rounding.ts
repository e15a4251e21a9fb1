import { rule } from '../../../kernel/index.ts';
import { nameOfRelation, relationIn, weighListed } from '../relations/listed.ts';
import { sayDifference, sayTerms } from '../relations/say-outcome.ts';
import { isWeighed } from '../relations/weigh.ts';
import { relations } from '../tables/relations.ts';

/** Not as printed, but no contradiction either. */
export const ledgerRelationRounding = rule(relations, {
  code: 'ledger-relation-rounding',
  label: '勾稽关系考虑四舍五入才成立',
  effect: 'hint',
  cites: null,
  when: (row, ask) => {
    const outcome = weighListed(row, ask);
    return outcome && isWeighed(outcome) && outcome.is !== 'open' ? outcome.is === 'rounding' : undefined;
  },
  says: (row, ask) => {
    const outcome = weighListed(row, ask);
    const said = outcome && isWeighed(outcome) ? `${sayTerms(relationIn(row, ask)!)}，${sayDifference(outcome)}` : '';
    return `${nameOfRelation(row)}：${said}。考虑四舍五入或约数才成立，如有更细的数字请补充。`;
  },
});
