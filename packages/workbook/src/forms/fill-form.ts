import type { Codec } from '../file/codec.ts';
import { writePackage } from '../file/write-package.ts';
import { columnLetters, maxRows } from '../model/area.ts';
import { cellXml } from './cell-xml.ts';
import type { Form, FormColumn, Value } from './form.ts';
import { heightOf, rowXml, type RowHeight } from './row-xml.ts';
import { fillSlots, formRows, type Shell } from './shell.ts';
import { signatureLine } from './signature-line.ts';
import { textLines } from './text-width.ts';

/**
 * The bytes of an .xlsx: the shell of the form's layout with title, rows, totals and signature line filled in.
 * The same form gives the same bytes. Cells hold what the form says and nothing is computed: a number in a `code`
 * column becomes text, any text stays text even where it begins like a formula, and one beyond Excel's 32,767
 * characters is cut where it says so. Raises a `RangeError` when form and layout do not fit: a bug of ours.
 *
 * `level` of compression: 1 is fast, 9 small.
 */
export function fillForm(form: Form, shell: Shell, codec: Codec, level = 6): Uint8Array {
  const rows = sheetRows(form, shell);
  const sheet = rows.join('');
  const lastRow = formRows.head + form.rows.length + (form.totals ? 1 : 0) + 1;
  const parts = shell.parts.map(({ path, text }): [string, string] => [path, fillSlots(text, sheet, lastRow)]);
  return writePackage(new Map(parts), codec, level);
}

function sheetRows(form: Form, { layout, styles }: Shell): string[] {
  const { columns } = layout;
  checkFit(form, layout.id, columns.length);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const letters = columns.map((_, c) => columnLetters(c));

  const line = (row: number, style: number, text: string, height: RowHeight): string =>
    rowXml(row, letters.map((letter, c) => cellXml(letter + row, style, c === 0 ? text : null)).join(''), height);
  const row = (at: number, values: readonly Value[], style: (column: number, value: Value) => number): string => {
    let cells = '';
    let lines = 1;
    letters.forEach((letter, c) => {
      const value = shown(values[c] ?? null, columns[c]!);
      cells += cellXml(letter + at, style(c, value), value);
      if (typeof value === 'string') lines = Math.max(lines, textLines(value, columns[c]!.width));
    });
    return rowXml(at, cells, heightOf(lines));
  };

  const headers = columns.map(({ header }) => header);
  const body = (column: number, value: Value) => (looksLikeFormula(value) ? styles.literal : styles.body)[column]!;
  const below = formRows.body + form.rows.length;
  const titleLines = textLines(form.title, width / titleScale);
  return [
    rowXml(
      formRows.attachment,
      cellXml(`A${formRows.attachment}`, styles.attachment, form.attachment),
      form.attachment === '' ? emptyHeight : heightOf(1),
    ),
    line(formRows.title, styles.title, form.title, { points: titleLines * titlePoints, fixed: true }),
    line(formRows.subtitle, styles.subtitle, form.subtitle, heightOf(1)),
    row(formRows.head, headers, () => styles.head),
    ...form.rows.map((values, r) => row(formRows.body + r, values, body)),
    ...(form.totals ? [row(below, labelled(form.totals), (c) => styles.totals[c]!)] : []),
    line(below + (form.totals ? 1 : 0), styles.signature, signatureLine(width), signatureHeight),
  ];
}

/** The title is set in 18 points, the body in 12. */
const titleScale = 1.5;
const titlePoints = 36;
const emptyHeight: RowHeight = { points: 6, fixed: true };
const signatureHeight: RowHeight = { points: 36, fixed: true };

function checkFit(form: Form, layout: string, columns: number): void {
  if (form.layout !== layout) throw new RangeError(`a form of layout ${form.layout} in the shell of ${layout}`);
  if (form.rows.length > maxRows - formRows.body - 1) throw new RangeError(`${form.rows.length} rows on one sheet`);
  const long = [...form.rows, form.totals ?? []].find((values) => values.length > columns);
  if (long) throw new RangeError(`a row of ${long.length} values in the ${columns} columns of ${layout}`);
}

/** A number in a code column would lose its leading zeros and last digits to Excel's number formats. */
const shown = (value: Value, { kind }: FormColumn): Value =>
  kind === 'code' && typeof value === 'number' ? String(value) : value;

const looksLikeFormula = (value: Value): boolean => typeof value === 'string' && /^[=+\-@]/.test(value);

/** 合计 in the first column, unless the form says something of its own there. */
const labelled = ([first = null, ...rest]: readonly Value[]): Value[] => [first ?? '合计', ...rest];
