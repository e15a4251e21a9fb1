import { parseAddress } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { readFunctionFormula } from './function-formula.ts';

const locate = (address: string) => {
  const [sheet, cells] = address.includes('!') ? address.split('!') : ['', address];
  return parseAddress(sheet!.replaceAll("'", ''), cells!);
};
const read = (formula: string) => readFunctionFormula(formula, 'KESHEN', locate);
const c7 = { at: { sheet: '', top: 6, left: 2, rows: 1, columns: 1 } };

describe('a formula with one of our functions', () => {
  it.each([
    ['=KESHEN.CODECHECK(C7)', { id: 'CODECHECK', args: [c7] }],
    ['=keshen.codecheck( $C$7 )', { id: 'CODECHECK', args: [c7] }],
    ['=KESHEN.CODECHECK("91,""A""")', { id: 'CODECHECK', args: [{ value: '91,"A"' }] }],
    [
      '=KESHEN.SIZECLASS("C36",300,2000.5,)',
      { id: 'SIZECLASS', args: [{ value: 'C36' }, { value: 300 }, { value: 2000.5 }, { value: null }] },
    ],
    [
      '=KESHEN.SUBSIDY(2024,TRUE,,5%)',
      { id: 'SUBSIDY', args: [{ value: 2024 }, { value: true }, { value: null }, { value: 0.05 }] },
    ],
    ['=KESHEN.NOW()', { id: 'NOW', args: [] }],
    [
      "=KESHEN.APPORTION(C7,'名 额'!B2:B4)",
      { id: 'APPORTION', args: [c7, { at: { sheet: '名 额', top: 1, left: 1, rows: 3, columns: 1 } }] },
    ],
  ])('%s', (formula, taken) => {
    expect(read(formula)).toEqual(taken);
  });

  it.each([
    '=SUM(C7)',
    '=OTHER.CODECHECK(C7)',
    '=KESHEN.CODECHECK(SUM(C7))',
    '=KESHEN.CODECHECK(C7)&"x"',
    '=KESHEN.CODECHECK(C7+1)',
    '=KESHEN.CODECHECK("C7)',
    'KESHEN.CODECHECK(C7)',
  ])('%s is none that the host calculates', (formula) => {
    expect(read(formula)).toBeUndefined();
  });
});
