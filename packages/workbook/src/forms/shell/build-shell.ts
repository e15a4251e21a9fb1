import { columnLetters } from '../../model/area.ts';
import type { FormLayout } from '../form.ts';
import { formRows, slot, type Shell, type ShellStyles } from '../shell.ts';
import { drawSheet, sampleRows } from './draw-sheet.ts';
import { drawnParts } from './drawn-parts.ts';

const sheetPath = 'xl/worksheets/sheet1.xml';
const workbookPath = 'xl/workbook.xml';

/**
 * Makes the shell of a layout with ExcelJS. For build time, in Node. The same layout gives the same shell.
 * Raises when ExcelJS writes something other than what is cut here.
 */
export async function buildShell(layout: FormLayout): Promise<Shell> {
  const parts = drawnParts(await drawSheet(layout));
  const sheet = parts.find(({ path }) => path === sheetPath)?.text;
  if (sheet === undefined) throw new Error(`${layout.id}: ExcelJS wrote no ${sheetPath}`);
  return {
    layout,
    parts: parts.map(({ path, text }) => ({ path, text: cut(path, text, layout) })),
    styles: readStyles(sheet, layout),
  };
}

function cut(path: string, text: string, { columns }: FormLayout): string {
  const right = columnLetters(columns.length - 1);
  const last = sampleRows.signature;
  switch (path) {
    case sheetPath: {
      const [drawing] = /<sheetData>.*<\/sheetData>/s.exec(text) ?? [''];
      const emptied = exchange(text, drawing, `<sheetData>${slot.rows}</sheetData>`);
      const sized = exchange(emptied, `"A1:${right}${last}"`, `"A1:${right}${slot.lastRow}"`);
      if (columns.length === 1) return sized;
      const below = [sampleRows.note, last].map((row) => `<mergeCell ref="A${row}:${right}${row}"/>`).join('');
      return exchange(exchange(sized, below, slot.merges), '<mergeCells count="4">', '<mergeCells>');
    }
    case workbookPath:
      // ExcelJS leaves the rows of a print area relative.
      return exchange(text, `!$A1:$${right}${last}<`, `!$A$1:$${right}$${slot.lastRow}<`);
    default:
      return text;
  }
}

/** Puts one text in the place of another that must stand there exactly once. */
function exchange(text: string, was: string, now: string): string {
  const [before, after, ...more] = text.split(was);
  if (was === '' || before === undefined || after === undefined || more.length > 0)
    throw new Error(`ExcelJS did not write ${was || 'the rows'} once, as expected`);
  return before + now + after;
}

function readStyles(sheet: string, { columns }: FormLayout): ShellStyles {
  const at = (row: number, column = 0): number => {
    const address = `${columnLetters(column)}${row}`;
    const style = new RegExp(`<c r="${address}" s="(\\d+)"/>`).exec(sheet)?.[1];
    if (style === undefined) throw new Error(`ExcelJS wrote no format for ${address}`);
    return Number(style);
  };
  const across = (row: number): number[] => columns.map((_, c) => at(row, c));
  return {
    attachment: at(formRows.attachment),
    title: at(formRows.title),
    subtitle: at(formRows.subtitle),
    head: at(formRows.head),
    body: across(sampleRows.body),
    literal: across(sampleRows.literal),
    totals: across(sampleRows.totals),
    note: at(sampleRows.note),
    signature: at(sampleRows.signature),
  };
}
