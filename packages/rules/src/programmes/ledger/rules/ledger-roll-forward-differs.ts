import { rule } from '../../../kernel/index.ts';
import { nameOf } from '../figures.ts';
import { differsInRow, inRow, sayInRow } from '../relations/in-row.ts';
import { figures } from '../tables/figures.ts';

/** What stood at the beginning, what came and what went make what stands at the end. */
export const ledgerRollForwardDiffers = rule(figures, {
  code: 'ledger-roll-forward-differs',
  label: '期初、新增与期末不符',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => differsInRow(row, inRow.rollForward, ask),
  says: (row, ask) => `${nameOf(row)}的期初、新增与数值不符：${sayInRow(row, inRow.rollForward, ask)}。请核实。`,
});
