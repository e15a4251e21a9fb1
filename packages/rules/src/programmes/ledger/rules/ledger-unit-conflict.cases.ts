import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerUnitConflict } from './ledger-unit-conflict.ts';

const paid = { indicator: '累计补助企业', period: '2020—2021年度', value: '1030' };

export const cases = casesOf(ledgerUnitConflict, figures, [
  {
    name: '户次与户',
    rows: [
      { ...paid, unit: '户次' },
      { ...paid, unit: '户' },
    ],
    answer: true,
  },
  {
    name: '户（次）就是户次',
    rows: [
      { ...paid, unit: '户次' },
      { ...paid, unit: '户（次）' },
    ],
    answer: false,
  },
  {
    name: '家与户都数企业',
    rows: [
      { ...paid, unit: '家' },
      { ...paid, unit: '户' },
    ],
    answer: false,
  },
  {
    name: '亿元与万元可以换算',
    rows: [
      { ...paid, unit: '亿元' },
      { ...paid, unit: '万元' },
    ],
    answer: false,
  },
  {
    name: '户与万元',
    rows: [
      { ...paid, unit: '户' },
      { ...paid, unit: '万元' },
    ],
    answer: true,
  },
  { name: '有一处没有单位', rows: [{ ...paid, unit: '户' }, paid], answer: undefined },
]);
