import { maxColumns, maxRows, parseAddress } from '../model/index.ts';
import type { Area, Author, Change } from '../port.ts';

/** As much of Excel's event as we read. */
export type ChangedEvent = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType' | 'source'>;

export const authorOf = ({ source }: Pick<ChangedEvent, 'source'>): Author =>
  source === 'Remote' ? 'co-author' : 'clerk';

/** What an event of Excel comes to. It names its areas as text, so that nothing has to be asked of Excel. */
export function changesOf(event: ChangedEvent): Change[] {
  const areas = areasIn(event);
  if (!areas) return [{ what: 'unknown' }];
  const { worksheetId: sheet, changeType } = event;
  const by = authorOf(event);
  return areas.map((at): Change => {
    switch (changeType) {
      case 'RangeEdited':
        return { what: 'edited', at, by };
      case 'RowInserted':
      case 'RowDeleted':
      case 'ColumnInserted':
      case 'ColumnDeleted': {
        const act = changeType.endsWith('Inserted') ? 'inserted' : 'deleted';
        // Excel has called a first column a row; whole columns are columns whatever they are called.
        if (at.rows === maxRows) return { what: `columns-${act}`, sheet, first: at.left, count: at.columns, by };
        if (at.columns === maxColumns) return { what: `rows-${act}`, sheet, first: at.top, count: at.rows, by };
        return { what: 'unknown' };
      }
      // Cells that push others aside: which way is not told before ExcelApi 1.14.
      default:
        return { what: 'unknown' };
    }
  });
}

/** The areas of an event, such as `A1:B2,D4`; undefined when it does not say. */
export function areasIn({ worksheetId, address }: Pick<ChangedEvent, 'worksheetId' | 'address'>): Area[] | undefined {
  const areas = address
    .split(',')
    .map((part) => parseAddress(worksheetId, part.slice(part.lastIndexOf('!') + 1).trim()));
  return areas.every((at) => at !== undefined) ? areas : undefined;
}
