import { rule } from '../../../kernel/index.ts';
import { aboutTolerance } from '../parameters.ts';
import { nameOfRelation, relationIn, weighListed } from '../relations/listed.ts';
import { sayTerms } from '../relations/say-outcome.ts';
import { relations } from '../tables/relations.ts';

/** 左右 has no bounds of its own; nothing is invented in their place. */
export const ledgerRelationOpen = rule(relations, {
  code: 'ledger-relation-open',
  label: '勾稽关系中的“左右”未定偏差',
  effect: 'hint',
  cites: aboutTolerance.cites,
  when: (row, ask) => {
    const outcome = weighListed(row, ask);
    return outcome && outcome.is === 'open';
  },
  says: (row, ask) =>
    `${nameOfRelation(row)}：${sayTerms(relationIn(row, ask)!)}；${aboutTolerance.label}未定，不能判断是否成立，请在政策口径中填写。`,
});
