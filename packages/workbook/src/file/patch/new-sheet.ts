import type { SheetEdit } from '../../port.ts';
import type { StylesPatch } from './styles-patch.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What Excel adds to a width in characters for the cell's margins. */
const margin = 0.7109375;

/** The part of a sheet of ours, still without cells: its columns, and the rows that stay in sight. */
export function newSheetPart({ columns, rows }: Pick<SheetEdit, 'columns' | 'rows'>, styles: StylesPatch): Uint8Array {
  const below = rows.length + 1;
  const pane = `<pane ySplit="${rows.length}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/>`;
  const cols = columns.map(({ width, hidden, format, links }, i) => {
    const style = styles.look(links ? 'link' : 'body', format);
    const look = `width="${width + margin}" customWidth="1" style="${style}"${hidden ? ' hidden="1"' : ''}`;
    return `<col min="${i + 1}" max="${i + 1}" ${look}/>`;
  });
  return new TextEncoder().encode(
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<worksheet xmlns="${main}">`,
      `<sheetViews><sheetView workbookViewId="0">${rows.length > 0 ? pane : ''}</sheetView></sheetViews>`,
      cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
      '<sheetData/></worksheet>',
    ].join(''),
  );
}
