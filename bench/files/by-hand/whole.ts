import { readFileSync } from 'node:fs';
import { columnLetters } from '@keshen/workbook/model';
import { directory, scanCells, sharedStrings, type Column } from '../scan.ts';
import type { Made } from '../made.ts';
import { checkRows, type Judged } from './check.ts';
import { join, pack, type Packed } from './zip.ts';

const sheet = 'xl/worksheets/sheet1.xml';
/** What stands in a list of enterprises that goes on: the columns of the form. */
const exported = 15;

/**
 * The limit of the whole way, for someone who knows exactly how this workbook is written: read, check, three columns
 * added to every row, the rows in order written into a list of their own. No report, no reasons by cell, no record of the
 * check, no other paper; nothing can be taken back.
 */
export function doWholeByHand(file: string, level: number): Made {
  const parts = directory(readFileSync(file));
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml')!.inflate());
  const xml = parts.get(sheet)!.inflate();
  const columns = scanCells(xml);
  const judged = checkRows(columns, strings);
  const annotated = join(new Map<string, Packed>(parts).set(sheet, pack(withColumns(xml, judged), level)));
  const ready = judged.flatMap(({ verdict, issues }, i) => (verdict === '符合' && issues === 0 ? [i + 1] : []));
  const list = join(new Map<string, Packed>(parts).set(sheet, pack(listed(ready, columns, strings), level)));
  if (annotated.length === 0 || list.length === 0) throw new Error('nothing written');
  const count = (wanted: Judged['verdict']): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return {
    rows: judged.length,
    eligible: count('符合'),
    ineligible: count('不符合'),
    issues: judged.reduce((sum, { issues }) => sum + issues, 0),
    listed: ready.length,
  };
}

const textCell = (address: string, text: string): string =>
  text === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

const escaped = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

/** The sheet with three cells at the end of every row. */
function* withColumns(xml: Buffer, judged: readonly Judged[]): Iterable<Uint8Array | string> {
  const close = Buffer.from('</row>');
  let from = 0;
  let row = 1;
  for (let at = xml.indexOf(close); at >= 0; at = xml.indexOf(close, at + close.length)) {
    yield xml.subarray(from, at);
    const { verdict, said, mark } = row === 1 ? heads : judged[row - 2]!;
    yield textCell(`AO${row}`, verdict) + textCell(`AP${row}`, said) + textCell(`AQ${row}`, mark);
    from = at;
    row++;
  }
  yield xml.subarray(from);
}

const heads = { verdict: '初审结论', said: '审查意见', mark: '科审标记' };

const letters = Array.from({ length: exported }, (_, c) => columnLetters(c));

/** A sheet of these rows. */
function* listed(rows: readonly number[], columns: readonly Column[], strings: readonly string[]): Iterable<string> {
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  let number = 0;
  for (const row of [0, ...rows]) {
    number++;
    let cells = '';
    for (let c = 0; c < exported; c++) {
      const { kinds, numbers } = columns[c]!;
      const address = `${letters[c]}${number}`;
      if (kinds[row] === 2) cells += textCell(address, strings[numbers[row]!]!);
      else if (kinds[row] === 1) cells += `<c r="${address}"><v>${numbers[row]}</v></c>`;
    }
    yield `<row r="${number}">${cells}</row>`;
  }
  yield '</sheetData></worksheet>';
}
