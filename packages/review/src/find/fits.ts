import { findDivision, findIndustry, type FieldKind } from '@keshen/rules';
import { cellKind } from '@keshen/workbook/port';
import type { Cells } from './cells.ts';

const sample = 40;
const code = /^[0-9A-Za-z]{15,20}$/;
const amount = /^[¥￥]?\d[\d,，.]*/;
const day = /^[自从]?(?:19|20)\d\d(?:[-./年]\d{1,2}|(?:\d\d){1,2}(?!\d))/;
const truth = /^(?:是|否|有|无|√|×|✓|✔|[YyNn10])$/;

/** Roughly whether a value is of a kind, well written or not. Texts can be anything: they tell nothing. */
const looks: Readonly<Record<Exclude<FieldKind, 'text'>, (text: string, number: number | undefined) => boolean>> = {
  'credit-code': (text, number) => (number === undefined ? code.test(text) : number >= 1e14),
  'resident-id': (text, number) => (number === undefined ? code.test(text) : number >= 1e14),
  count: (text, number) => number !== undefined || amount.test(text),
  money: (text, number) => number !== undefined || amount.test(text),
  day: (text, number) => (number !== undefined && number > 7000 && number < 80_000) || day.test(text),
  truth: (text) => truth.test(text),
  place: (text) => findDivision(text) !== undefined,
  industry: (text) => findIndustry(text) !== undefined,
};

/** The share of the first values from `row` down that look like the kind; undefined when there is nothing to go by. */
export function fits(cells: Cells, row: number, column: number, kind: FieldKind): number | undefined {
  if (kind === 'text') return undefined;
  let seen = 0;
  let fitting = 0;
  const last = Math.min(cells.bottom, row + 5 * sample);
  for (let r = row; r < last && seen < sample; r++) {
    const cell = cells.kind(r, column);
    if (cell === cellKind.empty || cell === cellKind.error) continue;
    const number = cell === cellKind.number ? cells.number(r, column) : undefined;
    const text = number !== undefined && countable.has(kind) ? '' : plain(cells.shown(r, column));
    if (text === '' && cell === cellKind.text) continue;
    seen++;
    if (cell === cellKind.truth ? kind === 'truth' : looks[kind](text, number)) fitting++;
  }
  return seen === 0 ? undefined : fitting / seen;
}

/** Kinds that go by the number alone, where there is one. */
const countable: ReadonlySet<FieldKind> = new Set(['credit-code', 'resident-id', 'count', 'money', 'day']);

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200B-\u200D\uFEFF]/g, '');
