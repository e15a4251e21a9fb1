import { contentAt } from '@keshen/workbook/model';
import type { CellBlock, Content } from '@keshen/workbook/port';
import { clerkCount, clerkFrom, firstLine, listColumns, markColumn } from './list-sheet.ts';
import { readFingerprint, type Fingerprint } from './fingerprint.ts';

/** A line of the list as it stands in a workbook. */
export interface StandingLine {
  readonly cells: readonly Content[];
  /** Undefined where the mark is gone: a line that the clerk has added. */
  readonly mark: Fingerprint | undefined;
}

/** The lines that stand on a list, below its head; rows without anything left out. `block` holds the sheet. */
export function standingLines(block: CellBlock | undefined): readonly StandingLine[] {
  if (!block) return [];
  const lines: StandingLine[] = [];
  for (let row = firstLine; row < block.at.top + block.at.rows; row++) {
    const cells = listColumns.map((_, column) => contentAt(block, row, column));
    const mark = cells[markColumn];
    if (cells.some((content) => content !== null))
      lines.push({ cells, mark: typeof mark === 'string' ? readFingerprint(mark) : undefined });
  }
  return lines;
}

/** What the clerk has written beside a line. */
export const clerksPart = ({ cells }: StandingLine): readonly Content[] =>
  cells.slice(clerkFrom, clerkFrom + clerkCount);

export const hasClerksPart = (line: StandingLine): boolean => clerksPart(line).some((content) => content !== null);
