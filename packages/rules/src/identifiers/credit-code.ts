/** 统一社会信用代码, GB 32100-2015: 31 characters, without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** GB 11714, the organisation code inside: places 9 to 16 are weighed, place 17 is its check. */
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const innerAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export type CreditCodeFault =
  | { readonly code: 'credit-code-length'; readonly length: number }
  /** `character` stands in place `place`, counted from 1, and cannot stand there. */
  | { readonly code: 'credit-code-alphabet'; readonly character: string; readonly place: number }
  /** `pilot`: codes of the first months carry M0 in places 9 and 10 and may miss their check though genuine. */
  | { readonly code: 'credit-code-check'; readonly expected: string; readonly pilot: boolean };

/** What is wrong with a code in upper case; undefined when it is sound. A sound code proves no registration. */
export function creditCodeFault(code: string): CreditCodeFault | undefined {
  const characters = Array.from(code);
  if (characters.length !== 18) return { code: 'credit-code-length', length: characters.length };
  const odd = characters.findIndex((c, i) => !alphabet.includes(c) || (i >= 2 && i <= 7 && !/\d/.test(c)));
  if (odd >= 0) return { code: 'credit-code-alphabet', character: characters[odd]!, place: odd + 1 };
  const expected = creditCodeCheck(code);
  if (expected !== code[17]) return { code: 'credit-code-check', expected, pilot: code.slice(8, 10) === 'M0' };
  return undefined;
}

/** The check character that the first 17 call for. The second modulus matters where the remainder is 0. */
export function creditCodeCheck(code: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(code[i]!), 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}

/** Whether the organisation code in places 9 to 17 carries its own check. Not every genuine code does. */
export function organisationCodeHolds(code: string): boolean {
  const sum = innerWeights.reduce((total, weight, i) => total + weight * innerAlphabet.indexOf(code[8 + i]!), 0);
  const check = 11 - (sum % 11);
  return code[16] === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
