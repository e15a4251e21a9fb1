import type { Maybe } from './truth.ts';

/** An amount of money in fen, a safe integer. */
export type Fen = number;

export class MoneyOverflow extends RangeError {
  override readonly name = 'MoneyOverflow';
}

/** Keeps an amount exact: beyond 2^53 fen a number would begin to round. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new MoneyOverflow(`${amount} fen is not a whole, safe number`);
  return amount;
}

/** Whole yuan, as policy documents print them. */
export const yuan = (amount: number): Fen => fen(amount * 100);

/** Whole 万元, as policy documents print them. */
export const wanYuan = (amount: number): Fen => fen(amount * 1_000_000);

export const addFen = (a: Fen, b: Fen): Fen => fen(a + b);

/** The exact sum; raises `MoneyOverflow` where a number could not hold it. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  if (total > BigInt(Number.MAX_SAFE_INTEGER) || total < BigInt(Number.MIN_SAFE_INTEGER))
    throw new MoneyOverflow(`${total} fen is beyond a safe number`);
  return Number(total);
}

/**
 * Reads a plain decimal, such as `1234.5`, in a unit of so many fen. What lies below a fen is cut off, never rounded up:
 * a figure just below a bound stays below it. Undefined when the text is no decimal or the amount is beyond a safe number.
 */
export function parseFen(decimal: string, fenPerUnit: number): Maybe<Fen> {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(decimal);
  if (!match || (match[2] === '' && (match[3] ?? '') === '')) return undefined;
  const fraction = match[3] ?? '';
  const scaled = (BigInt(`${match[2]}${fraction}` || '0') * BigInt(fenPerUnit)) / 10n ** BigInt(fraction.length);
  const signed = match[1] === '-' ? -scaled : scaled;
  const amount = Number(signed);
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/**
 * A number out of a cell, as a plain decimal. Excel keeps and shows 15 significant digits;
 * what a binary number carries beyond them is noise.
 */
export function decimalOf(value: number): Maybe<string> {
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(exponent);
  if (Math.abs(point) > 40) return undefined;
  const padded = point <= 0 ? digits.padStart(digits.length - point + 1, '0') : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const fraction = padded.slice(at).replace(/0+$/, '');
  return `${negative ? '-' : ''}${padded.slice(0, at)}${fraction ? `.${fraction}` : ''}`;
}

/** `1234.50`, as reports carry money. */
export function formatYuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount in a sentence, in the unit that officials write it in: 30万元 or 1234.50元. */
export const sayMoney = (amount: Fen): string =>
  amount % 10_000 === 0 && Math.abs(amount) >= 1_000_000
    ? `${String(amount / 1_000_000)}万元`
    : `${formatYuan(amount).replace(/\.00$/, '')}元`;
