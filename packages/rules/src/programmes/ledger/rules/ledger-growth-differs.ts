import { rule } from '../../../kernel/index.ts';
import { nameOf } from '../figures.ts';
import { differsInRow, inRow, sayInRow } from '../relations/in-row.ts';
import { figures } from '../tables/figures.ts';

/** Growth is counted on the figure of the period before, and printed rounded. */
export const ledgerGrowthDiffers = rule(figures, {
  code: 'ledger-growth-differs',
  label: '增幅与上期数不符',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => differsInRow(row, inRow.growth, ask),
  says: (row, ask) => `${nameOf(row)}的同比增长与本期、上期数不符：${sayInRow(row, inRow.growth, ask)}。请核实。`,
});
