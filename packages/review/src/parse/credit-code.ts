import { creditCodeFault } from '@keshen/rules';
import { lostDigits } from './lost-digits.ts';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { cellText } from './shown.ts';
import { compact } from './tidy.ts';

export const readCreditCode: Reader<'credit-code'> = (cell) => {
  if (lostDigits(cell)) return unreadable('digits-lost');
  const { text, trouble } = compact(cellText(cell));
  const code = text.toUpperCase();
  const fault = creditCodeFault(code);
  // The first codes that were ever given may be genuine and miss their check: somebody must look, the value stands.
  if (fault?.code === 'credit-code-check' && fault.pilot)
    return {
      value: code,
      trouble: { code: fault.code, severity: 'confirm', facts: { expected: fault.expected, pilot: 1 }, fix: null },
    };
  if (fault) {
    const { code: name, ...facts } = fault;
    return unreadable(name, 'pilot' in facts ? { expected: facts.expected } : facts);
  }
  if (trouble) return mendable(code, trouble, code);
  return text === code ? readable(code) : mendable(code, 'lower-case-code', code);
};
