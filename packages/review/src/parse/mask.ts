import { residentIdFault } from '@keshen/rules';

/** Keeps the first two and the last two characters of an identity number; of a short one nothing. */
export function mask(number: string): string {
  const characters = Array.from(number.trim());
  if (characters.length <= 6) return '*'.repeat(characters.length);
  return [...characters.slice(0, 2), '*'.repeat(characters.length - 4), ...characters.slice(-2)].join('');
}

/** Masks resident identity numbers that stand where they do not belong, also those with a slip in the check digit. */
export const maskWithin = (text: string): string =>
  text.length < idLength
    ? text
    : text.replace(/(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g, (run) =>
        isIdentity(run.toUpperCase()) ? mask(run) : run,
      );

const idLength = 18;

/** A credit code of digits alone begins with 9, or carries no day of this or the last century. */
function isIdentity(run: string): boolean {
  const fault = residentIdFault(run);
  return !fault || (fault.code === 'resident-id-check' && /^[1-8].{5}(?:19|20)/.test(run));
}
