import { rule } from '../../../kernel/index.ts';
import { nameOf } from '../figures.ts';
import { differsInRow, inRow, sayInRow } from '../relations/in-row.ts';
import { figures } from '../tables/figures.ts';

/** A share is the figure in parts of a hundred of its whole. */
export const ledgerShareDiffers = rule(figures, {
  code: 'ledger-share-differs',
  label: '占比与总体数不符',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => differsInRow(row, inRow.share, ask),
  says: (row, ask) => `${nameOf(row)}的占比与数值、总体数不符：${sayInRow(row, inRow.share, ask)}。请核实。`,
});
