import type { Codec } from '../file/codec.ts';
import { inOneGo } from '../file/in-one-go.ts';
import { writingPackage } from '../file/write-package.ts';
import { columnLetters, maxRows } from '../model/area.ts';
import { cellXml } from './cell-xml.ts';
import { hasCharts, withCharts } from './form-drawing.ts';
import type { Form, FormColumn, FormLayout, Value } from './form.ts';
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
export const fillForm = (form: Form, shell: Shell, codec: Codec, level = 6): Uint8Array =>
  inOneGo(fillingForm(form, shell, codec, level));

/** The same, stopping about once a mebibyte of XML, and telling each time how many of the rows are filled in. */
export function* fillingForm(form: Form, shell: Shell, codec: Codec, level = 6): Generator<number, Uint8Array> {
  const { layout, styles, parts } = shell;
  checkFit(form, layout);
  const below = linesBelow(form, layout, styles);
  const firstBelow = formRows.body + form.rows.length + (form.totals ? 1 : 0);
  const right = columnLetters(layout.columns.length - 1);
  let filled = 0;
  const filling = {
    *rows() {
      for (const row of tableRows(form, shell)) {
        yield row;
        filled = Math.min(filled + 1, form.rows.length);
      }
      yield* below.map((line, i) => lineXml(firstBelow + i, line, layout));
    },
    lastRow: () => [String(firstBelow + below.length - 1)],
    merges: () => below.map((_, i) => `<mergeCell ref="A${firstBelow + i}:${right}${firstBelow + i}"/>`),
  };
  const chartRow = firstBelow + (form.notes?.length ?? 0);
  const all = withCharts(parts, form, layout, chartRow);
  const packing = writingPackage(new Map(all.map(({ path, text }) => [path, fillSlots(text, filling)])), codec, level);
  for (;;) {
    const { done, value } = packing.next();
    if (done) return value;
    yield filled;
  }
}

/** A line over the full width of the form. */
interface Line {
  readonly text: string;
  readonly style: number;
  readonly height: RowHeight;
}

function* tableRows(form: Form, { layout, styles }: Shell): Iterable<string> {
  const { columns } = layout;
  const width = widthOf(layout);
  const row = (at: number, values: readonly Value[], style: (column: number, value: Value) => number): string => {
    let cells = '';
    let lines = 1;
    columns.forEach((column, c) => {
      const value = shown(values[c] ?? null, column);
      cells += cellXml(columnLetters(c) + at, style(c, value), value);
      if (typeof value === 'string') lines = Math.max(lines, textLines(value, column.width));
    });
    return rowXml(at, cells, heightOf(lines));
  };

  const headers = columns.map(({ header }) => header);
  const body = (column: number, value: Value) => (looksLikeFormula(value) ? styles.literal : styles.body)[column]!;
  const sum = (column: number) => styles.totals[column]!;
  const sums = new Set(form.sums);
  const title: RowHeight = { points: textLines(form.title, width / titleScale) * titlePoints, fixed: true };
  yield rowXml(
    formRows.attachment,
    cellXml(`A${formRows.attachment}`, styles.attachment, form.attachment),
    form.attachment === '' ? emptyHeight : heightOf(1),
  );
  yield lineXml(formRows.title, { text: form.title, style: styles.title, height: title }, layout);
  yield lineXml(formRows.subtitle, { text: form.subtitle, style: styles.subtitle, height: heightOf(1) }, layout);
  yield row(formRows.head, headers, () => styles.head);
  for (const [r, values] of form.rows.entries()) yield row(formRows.body + r, values, sums.has(r) ? sum : body);
  if (form.totals) yield row(formRows.body + form.rows.length, labelled(form.totals), sum);
}

function linesBelow(form: Form, layout: FormLayout, styles: Shell['styles']): readonly Line[] {
  const { notes = [] } = form;
  const width = widthOf(layout);
  return [
    ...notes.map((text) => ({ text, style: styles.note, height: heightOf(textLines(text, width)) })),
    ...(hasCharts(form) ? [{ text: '', style: styles.note, height: chartHeight }] : []),
    ...(layout.signed === 'nobody'
      ? []
      : [{ text: signatureLine(width, layout.signed), style: styles.signature, height: signatureHeight }]),
  ];
}

const lineXml = (row: number, { text, style, height }: Line, { columns }: FormLayout): string =>
  rowXml(row, columns.map((_, c) => cellXml(columnLetters(c) + row, style, c === 0 ? text : null)).join(''), height);

const widthOf = ({ columns }: FormLayout): number => columns.reduce((sum, { width }) => sum + width, 0);

/** The title is set in 18 points, the body in 12. */
const titleScale = 1.5;
const titlePoints = 36;
const emptyHeight: RowHeight = { points: 6, fixed: true };
const chartHeight: RowHeight = { points: 260, fixed: true };
const signatureHeight: RowHeight = { points: 36, fixed: true };

function checkFit(form: Form, { id: layout, columns: { length: columns } }: FormLayout): void {
  if (form.layout !== layout) throw new RangeError(`a form of layout ${form.layout} in the shell of ${layout}`);
  if (form.rows.length + (form.notes?.length ?? 0) > maxRows - formRows.body - 1)
    throw new RangeError(`${form.rows.length} rows on one sheet`);
  const isLong = (values: readonly Value[]) => values.length > columns;
  const long = form.rows.find(isLong) ?? [form.totals ?? []].find(isLong);
  if (long) throw new RangeError(`a row of ${long.length} values in the ${columns} columns of ${layout}`);
}

/** A number in a code column would lose its leading zeros and last digits to Excel's number formats. */
const shown = (value: Value, { kind }: FormColumn): Value =>
  kind === 'code' && typeof value === 'number' ? String(value) : value;

const looksLikeFormula = (value: Value): boolean => typeof value === 'string' && /^[=+\-@]/.test(value);

/** 合计 in the first column, unless the form says something of its own there. */
const labelled = ([first = null, ...rest]: readonly Value[]): Value[] => [first ?? '合计', ...rest];
