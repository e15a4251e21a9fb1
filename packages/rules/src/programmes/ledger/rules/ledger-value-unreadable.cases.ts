import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerValueUnreadable } from './ledger-value-unreadable.ts';

export const cases = casesOf(ledgerValueUnreadable, figures, [
  { name: '约数', rows: [{ unit: '人', value: '1400余' }], answer: false },
  { name: '区间', rows: [{ unit: '人', value: '280-320' }], answer: true },
  { name: '户次写在户下', rows: [{ unit: '户', value: '1030户次' }], answer: true },
  { name: '亿元写在万元下，换算即可', rows: [{ unit: '万元', value: '1.02亿元' }], answer: false },
  { name: '两个约数词', rows: [{ unit: '人', value: '近200', word: '超' }], answer: true },
  { name: '没有单位', rows: [{ value: '5' }], answer: true },
  { name: '新增数不是数字', rows: [{ unit: '项', value: '5', added: '若干' }], answer: true },
  { name: '数值未填', rows: [{ unit: '户' }], answer: undefined },
]);
