import { pageFooter, paperOf } from '../../model/own-print.ts';
import type { SheetEdit } from '../../port.ts';
import type { StylesPatch } from './styles-patch.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** As the format counts them. */
const paperSizes = { A3: 8, A4: 9 } as const;

/** What Excel adds to a width in characters for the cell's margins. */
const margin = 0.7109375;

/**
 * The part of a sheet of ours, still without cells: its columns, the rows that stay in sight, and its print set-up. Which
 * rows every page repeats is a defined name of the workbook.
 */
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
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<sheetViews><sheetView workbookViewId="0">${rows.length > 0 ? pane : ''}</sheetView></sheetViews>`,
      '<sheetFormatPr defaultRowHeight="15"/>',
      cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
      '<sheetData/>',
      '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.79" header="0.39" footer="0.39"/>',
      `<pageSetup paperSize="${paperSizes[paperOf({ columns })]}" fitToHeight="0" orientation="landscape"/>`,
      `<headerFooter><oddFooter>&amp;C${pageFooter.replaceAll('&', '&amp;')}</oddFooter></headerFooter>`,
      '</worksheet>',
    ].join(''),
  );
}
