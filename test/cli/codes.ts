/**
 * GB 32100-2015 and GB 11643-1999, written once more for the tests: what the rules say of a code is held against this,
 * and nothing here is taken from them.
 */

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The last character of a credit code, from the 17 before it; undefined where one of them is not allowed. */
export function creditCheck(body: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

export const isCreditCode = (text: string): boolean =>
  /^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(text) && creditCheck(text.slice(0, 17)) === text[17];

/** A made-up code of a Jilin enterprise. */
export function madeCreditCode(number: number): string {
  const body = `91220101MA${String(number).padStart(7, '0')}`;
  return `${body}${creditCheck(body)}`;
}

/** A made-up identity number. */
export function madeResidentId(number: number): string {
  const body = `22010419800101${String(number).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}
