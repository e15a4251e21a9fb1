import { rule } from '../../../kernel/index.ts';
import { nameOf } from '../figures.ts';
import { differsInRow, inRow, sayInRow } from '../relations/in-row.ts';
import { figures } from '../tables/figures.ts';

/** Progress is the figure in parts of a hundred of its target. */
export const ledgerProgressDiffers = rule(figures, {
  code: 'ledger-progress-differs',
  label: '完成率与目标值不符',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => differsInRow(row, inRow.progress, ask),
  says: (row, ask) => `${nameOf(row)}的完成率与数值、目标值不符：${sayInRow(row, inRow.progress, ask)}。请核实。`,
});
