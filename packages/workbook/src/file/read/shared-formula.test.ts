import { expect, it } from 'vitest';
import { SharedFormula } from './shared-formula.ts';

it.each([
  ['A1+B2', 1, 2, 'C2+D3'],
  ['$A1+B$2+$C$3', 5, 5, '$A6+G$2+$C$3'],
  ['SUM(A1:B9)', 1, 0, 'SUM(A2:B10)'],
  ['SUM(A:B)+SUM($1:2)', 1, 1, 'SUM(B:C)+SUM($1:3)'],
  ['IF(A1="B2","C3","")', 1, 0, 'IF(A2="B2","C3","")'],
  ["'B2 表'!A1+表1!B2", 1, 1, "'B2 表'!B2+表1!C3"],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['表1[A1]+rate_A1+A1.5', 1, 0, '表1[A1]+rate_A1+A1.5'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, moved) => {
  expect(new SharedFormula(formula).movedBy(rows, columns)).toBe(moved);
});
