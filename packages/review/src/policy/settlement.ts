import type { Citation, DatedValue, Day, Maybe, Parameter, Programme, Reading, Setting } from '@keshen/rules';
import { textOf, type PolicyLine } from './policy-sheet.ts';
import { figureForms, readFigure } from './read-figure.ts';
import { noticeItems, type NoticeItem } from './notice.ts';

/** Where something was settled: a line of a workbook's sheet, or the clerk's own word for this run. */
export type Origin = { readonly workbook: number; readonly row: number } | 'asked';

/** One thing that an office has settled. */
export type Settlement = { readonly origin: Origin; readonly set: Setting } & (
  | { readonly kind: 'notice'; readonly item: NoticeItem; readonly says: string }
  | { readonly kind: 'figure'; readonly parameter: Parameter; readonly dated: DatedValue }
  | { readonly kind: 'way'; readonly reading: Reading; readonly way: string }
  | { readonly kind: 'column'; readonly field: string; readonly letters: string; readonly head: string }
);

/** Why a line settles nothing. */
export interface Unsettled {
  readonly origin: Origin;
  readonly code: 'policy-unknown' | 'policy-invalid';
  readonly says: string;
}

/** A condition of which the notice has none. */
export const waived = '本年无此条件';
/** What stands in a line that waits for the office. */
export const unset = '未设';

/** Reads a line by what it is called: a parameter or reading by its label or id. Undefined for one that is still unset. */
export function readSettlement(
  line: PolicyLine,
  origin: Origin,
  programmes: readonly Programme[],
): Maybe<Settlement | Unsettled> {
  const { item, value } = line;
  const said = textOf(value);
  const set: Setting = { source: line.source, by: line.by, reason: line.reason };
  if (said === '' || said === unset) return undefined;
  const invalid = (expected: string): Unsettled => ({
    origin,
    code: 'policy-invalid',
    says: `“${item}”的取值“${said}”无法采用，应为${expected}`,
  });
  const notice = noticeNamed(item);
  if (notice) {
    if (noticeItems[notice].holds === 'text') return { kind: 'notice', item: notice, says: said, origin, set };
    return line.day ? { kind: 'notice', item: notice, says: line.day, origin, set } : invalid('日期，例如 2024-06-01');
  }
  const parameter = programmes.flatMap(({ parameters }) => parameters).find((one) => isNamed(one, item));
  if (parameter) return figureSettled(line, parameter, said, set, origin, invalid);
  const reading = programmes.flatMap(({ readings }) => readings).find((one) => isNamed(one, item));
  if (reading) {
    const way = reading.ways.find((names) => names.some((name) => plain(name) === plain(said)))?.[0];
    return way === undefined
      ? invalid(reading.ways.map(([, meaning]) => `“${meaning}”`).join('或'))
      : { kind: 'way', reading, way, origin, set };
  }
  const [, field] = columnItem.exec(item) ?? [];
  if (field !== undefined) {
    const [, letters = '', head = ''] = /^([A-Za-z]{1,3})(?:\s+(.*))?$/.exec(said) ?? [];
    if (letters === '' && said !== noColumn) return invalid(`列号和列名，例如 C 统一社会信用代码，或“${noColumn}”`);
    return { kind: 'column', field, letters: letters.toUpperCase(), head, origin, set };
  }
  return { origin, code: 'policy-unknown', says: `“${item}”不是已知的项目，没有采用` };
}

/** How a remembered column is called: 列 enterprises.creditCode. */
export const columnItemOf = (field: string): string => `列 ${field}`;
/** What a remembered column says where the table has none for the field. */
export const noColumn = '没有这一列';
export const isColumnItem = (item: string): boolean => columnItem.test(item);
const columnItem = /^列\s*([^.\s]+\.[^.\s]+)$/;

const noticeNamed = (item: string): Maybe<NoticeItem> =>
  (Object.keys(noticeItems) as NoticeItem[]).find((key) => {
    const { label, aliases = [] } = noticeItems[key];
    return label === item || aliases.includes(item);
  });

const isNamed = ({ id, label }: { readonly id: string; readonly label: string }, item: string): boolean =>
  item === id || plain(item) === plain(label);

/** What a clerk types of our own words may have other commas, brackets and quotes. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/["“”\s]/g, '');

function figureSettled(
  { unit, from, to, source }: PolicyLine,
  parameter: Parameter,
  said: string,
  set: Setting,
  origin: Origin,
  invalid: (expected: string) => Unsettled,
): Settlement | Unsettled {
  if (from === null || to === null) return invalid('起、止为日期，例如 2024-01-01，或留空');
  if (from !== undefined && to !== undefined && to < from) return invalid('止不早于起');
  const none = parameter.condition === true && said === waived;
  const value = none ? null : readFigure(said, unit, parameter.unit);
  if (value === undefined)
    return invalid(`${figureForms[parameter.unit]}${parameter.condition ? `，或“${waived}”` : ''}`);
  const cites: Citation = { ...parameter.cites, summary: source || parameter.cites.summary };
  const dated: DatedValue = { from: from ?? firstDay, ...(to !== undefined && { to }), value, cites, set };
  return { kind: 'figure', parameter, dated, origin, set };
}

/** In force ever since, where the line names no day. */
export const firstDay: Day = '0001-01-01';
