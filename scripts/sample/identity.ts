import { creditCodeCheck, organisationCodeHolds, residentIdFault } from '../../packages/rules/src/index.ts';

const characters = [...'0123456789X'];

/** A credit code that no register has given (MA0XX), right in both of its checks. 91 is the kind of an enterprise. */
export function creditCode(region: string, number: number, kind = '91'): string {
  const stem = `${kind}${region}MA0XX${String(number).padStart(3, '0')}`;
  const inner = characters.find((check) => organisationCodeHolds(`${stem}${check}0`))!;
  return stem + inner + creditCodeCheck(`${stem}${inner}0`);
}

/** A resident identity number of nobody in particular, with its check right. */
export function residentId(birthday: string, order: number): string {
  const stem = `220104${birthday.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return stem + characters.find((check) => residentIdFault(stem + check) === undefined)!;
}

/** The same code or number with another check character at its end. */
export const wrongCheck = (code: string): string => code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
