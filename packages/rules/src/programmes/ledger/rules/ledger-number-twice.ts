import { above, groupRule } from '../../../kernel/index.ts';
import { figures } from '../tables/figures.ts';

/** Relations name figures by their numbers: two of one number cannot be told apart. */
export const ledgerNumberTwice = groupRule(figures, {
  code: 'ledger-number-twice',
  label: '编号重复',
  effect: 'confirm',
  cites: null,
  by: ({ number }) => number,
  when: (rows) => above(rows.length, 1),
  says: (rows) =>
    `编号${rows[0]!.number}用了${rows.length}次（${rows.map(({ indicator }) => indicator ?? '未填指标').join('、')}）；用到它的勾稽关系没有核对，请改成不同的编号。`,
});
