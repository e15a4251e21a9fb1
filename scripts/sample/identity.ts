import { creditCodeCheck, organisationCodeHolds, residentIdFault } from '../../packages/rules/src/index.ts';

const characters = [...'0123456789X'];

/** A credit code that no register has given (MA0XX), right in both of its checks. */
export function creditCode(region: string, number: number): string {
  const stem = `91${region}MA0XX${String(number).padStart(3, '0')}`;
  const inner = characters.find((check) => organisationCodeHolds(`${stem}${check}0`))!;
  return stem + inner + creditCodeCheck(`${stem}${inner}0`);
}

/** A resident identity number of nobody in particular, with its check right. */
export function residentId(birthday: string, order: number): string {
  const stem = `220104${birthday.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return stem + characters.find((check) => residentIdFault(stem + check) === undefined)!;
}
