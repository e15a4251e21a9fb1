import { entered } from '@keshen/office-host/web';
import { sameContent } from '@keshen/workbook/model';
import type { CellValue, Formula } from '@keshen/workbook/port';
import { cellText } from './cell-text.ts';

/** What stands in a cell as the clerk would write it; an apostrophe keeps a text that would become something else. */
export function writtenText(content: CellValue | Formula, date1904: boolean): string {
  const text = cellText(content);
  const comesBack = sameContent(entered(text, date1904) ?? null, content);
  return comesBack ? text : `'${text}`;
}
