import type { Content } from '@keshen/workbook/port';
import { invalidArgument } from '../host-error.ts';

/** Excel's limit for the text of one cell. */
const longest = 32_767;

const number = /^[¥￥$]?[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;
const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const dayOfYear = /^(\d{1,2})[-/月](\d{1,2})日?$/;
const error = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * What becomes of a value that is written to a cell. Excel takes a text as if the clerk had typed it: `007` is seven,
 * `5-1` a day, `=A1` a formula; an apostrophe in front keeps it as it is. `undefined` leaves the cell alone.
 */
export function entered(value: unknown, date1904: boolean): Content | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw invalidArgument(`a cell takes no ${typeof value}`);
  if (value.length > longest) throw invalidArgument(`a cell takes ${longest} characters`);
  if (value.startsWith("'")) return value.slice(1);
  return typed(value, date1904);
}

function typed(value: string, date1904: boolean): Content {
  const plain = value.normalize('NFKC').trim();
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === 'true';
  if (error.test(plain)) return { error: plain.toUpperCase() };
  if (/\d/.test(plain) && number.test(plain)) return amount(plain);
  const serial = serialOf(plain, date1904);
  if (serial !== undefined) return serial;
  if (/^=./s.test(value)) return { formula: value };
  if (/^[+\-@]./s.test(value)) return { formula: `=${value}` };
  return value === '' ? null : value;
}

function amount(text: string): number {
  const value = Number(text.replaceAll(/[¥￥$,%]/g, ''));
  return text.endsWith('%') ? value / 100 : value;
}

function serialOf(text: string, date1904: boolean): number | undefined {
  const [, year = '2024', month, date] = day.exec(text) ?? shifted(dayOfYear.exec(text)) ?? [];
  if (month === undefined || date === undefined || Number(month) > 12 || Number(date) > 31) return undefined;
  return serialOfDay(Number(year), Number(month), Number(date), date1904);
}

const shifted = (match: RegExpExecArray | null) => match && [match[0], undefined, match[1], match[2]];

/** Excel's serial number of a day: days since 1899-12-30, or since 1904-01-01. */
export function serialOfDay(year: number, month: number, date: number, date1904: boolean): number {
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(year, month - 1, date) - first) / 86_400_000;
}
