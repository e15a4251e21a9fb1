import { rule } from '../../../kernel/index.ts';
import { nameOfRelation, relationIn, weighListed } from '../relations/listed.ts';
import { sayDerived, sayTerms } from '../relations/say-outcome.ts';
import { relations } from '../tables/relations.ts';

/** What the others make of the one figure that nobody told. */
export const ledgerRelationDerives = rule(relations, {
  code: 'ledger-relation-derives',
  label: '勾稽关系推出的数字',
  effect: 'hint',
  cites: null,
  when: (row, ask) => {
    const outcome = weighListed(row, ask);
    return outcome && outcome.is === 'derives';
  },
  says: (row, ask) => {
    const [relation, outcome] = [relationIn(row, ask)!, weighListed(row, ask)];
    return `${nameOfRelation(row)}：${sayTerms(relation)}，${outcome?.is === 'derives' ? sayDerived(relation, outcome) : ''}；请与原始数据比对。`;
  },
});
