import { creditCodeFault } from '@keshen/rules';
import { codeText, digitsLost, isBlank, lostDigits } from './arguments.ts';
import type { Argument, CustomFunction } from './custom-function.ts';

/** What a check says of a number that is sound. */
export const sound = '正确';

export const codeCheck: CustomFunction = {
  id: 'CODECHECK',
  describes: {
    zh: '核对统一社会信用代码（GB 32100-2015）的长度、字符和校验位。代码正确不等于企业存续。',
    en: 'Checks length, characters and check digit of a unified social credit code (GB 32100-2015).',
  },
  parameters: [
    {
      name: { zh: '代码', en: 'code' },
      describes: { zh: '统一社会信用代码，或它所在的单元格', en: 'The code, or its cell' },
    },
  ],
  run: checkCode,
};

/** 正确, or what is wrong with the code; empty for a blank cell. */
export function checkCode(cell: Argument): string {
  if (isBlank(cell)) return '';
  if (lostDigits(cell)) return digitsLost;
  const fault = creditCodeFault(codeText(cell));
  if (!fault) return sound;
  switch (fault.code) {
    case 'credit-code-length':
      return `应为18位，现为${fault.length}位`;
    case 'credit-code-alphabet':
      return `第${fault.place}位不应为“${fault.character}”`;
    case 'credit-code-check':
      return fault.pilot
        ? `校验位不符，末位应为“${fault.expected}”；属首批试点赋码，也可能无误，请核实`
        : `校验位不符，末位应为“${fault.expected}”`;
  }
}
