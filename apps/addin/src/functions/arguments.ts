import { dayOfSerial, decimalOf, parseDay, parseFen, type Day, type Fen, type Maybe } from '@keshen/rules';
import { FormulaError, type Argument } from './custom-function.ts';

/**
 * Whether nothing stands in the cell. Excel on the desktop hands over 0 for a blank cell, so that a 0 says nothing:
 * where it would settle something, it must not.
 */
export const isBlank = (cell: Argument): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');

/** A code or a number as it was meant: without white space, plain letters, capitals. */
export const codeText = (cell: Argument): string =>
  String(cell)
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\uFEFF]|^['’‘]+/g, '')
    .toUpperCase();

/** Excel keeps 15 digits of a number: the last ones of a longer code are lost. */
export const lostDigits = (cell: Argument): boolean =>
  typeof cell === 'number' ? Math.abs(cell) >= 1e15 : /^\s*\d(?:\.\d+)?E\+\d+\s*$/i.test(String(cell));

export const digitsLost = 'Excel 的数字只保留15位，其后各位已丢失。请先把单元格设为“文本”格式，再对照证照重新录入。';

/** A plain decimal of a figure from 0 on; undefined for a blank. Raises `FormulaError` for anything else. */
export function decimal(cell: Argument, label: string): Maybe<string> {
  if (isBlank(cell)) return undefined;
  const text = typeof cell === 'number' ? decimalOf(cell) : codeText(cell).replaceAll(',', '');
  if (text === undefined || !/^\d+(?:\.\d+)?$/.test(text))
    throw new FormulaError('value', `${label}“${String(cell)}”不是不小于0的数字。请填写确定的数值。`);
  return text;
}

/** A whole number from 0 on; undefined for a blank. */
export function wholeNumber(cell: Argument, label: string): Maybe<number> {
  const text = decimal(cell, label);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new FormulaError('value', `${label}“${String(cell)}”应为整数。`);
  return number;
}

/** An amount that is written in 万元; undefined for a blank. */
export function wanYuanAmount(cell: Argument, label: string): Maybe<Fen> {
  const text = decimal(cell, label);
  if (text === undefined) return undefined;
  const amount = parseFen(text, 1_000_000);
  if (amount === undefined) throw new FormulaError('value', `${label}“${String(cell)}”过大，请核对单位。`);
  return amount;
}

/** A day, as a date of Excel or as text; undefined for a blank. A function is not told of workbooks that count from 1904. */
export function day(cell: Argument, label: string): Maybe<Day> {
  if (isBlank(cell)) return undefined;
  const found = typeof cell === 'number' ? dayOfSerial(cell, false) : parseDay(dashed(String(cell)));
  if (found === undefined) throw new FormulaError('value', `${label}“${String(cell)}”不是日期，应如 2024-03-01。`);
  return found;
}

const dashed = (text: string): string =>
  text
    .trim()
    .replace(/日$/, '')
    .split(/[-/.年月]/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
