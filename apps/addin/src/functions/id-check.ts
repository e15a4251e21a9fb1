import { residentIdFault } from '@keshen/rules';
import { codeText, digitsLost, isBlank, lostDigits } from './arguments.ts';
import { sound } from './code-check.ts';
import type { Argument, CustomFunction } from './custom-function.ts';

export const idCheck: CustomFunction = {
  id: 'IDCHECK',
  describes: {
    zh: '核对公民身份号码（GB 11643-1999）的长度、出生日期和校验位。号码正确不等于人证相符。',
    en: 'Checks length, day of birth and check digit of a resident identity number (GB 11643-1999).',
  },
  parameters: [
    {
      name: { zh: '身份证号', en: 'number' },
      describes: { zh: '公民身份号码，或它所在的单元格', en: 'The number, or its cell' },
    },
  ],
  run: checkId,
};

/** 正确, or what is wrong with the number, which is not repeated; empty for a blank cell. */
export function checkId(cell: Argument): string {
  if (isBlank(cell)) return '';
  if (lostDigits(cell)) return digitsLost;
  const fault = residentIdFault(codeText(cell));
  if (!fault) return sound;
  switch (fault.code) {
    case 'resident-id-length':
      return fault.length === 18 ? '前17位应为数字，末位应为数字或 X' : `应为18位，现为${fault.length}位`;
    case 'resident-id-date':
      return '第7至14位不是有效日期';
    case 'resident-id-check':
      return '末位与前17位不符';
  }
}
