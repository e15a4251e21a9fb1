import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { overTwoPerUnit } from './over-two-per-unit.ts';

const person = { hostCode: '91220101MA0XX0015U', sendingUnit: '示例大学' };
const elsewhere = { ...person, sendingUnit: '示例研究所' };

export const cases = casesOf(overTwoPerUnit, candidates, [
  { name: '两人', rows: [person, person], answer: false },
  { name: '三人', rows: [person, person, person], answer: true },
  { name: '两个单位各两人', rows: [person, elsewhere, person, elsewhere], answer: false },
  { name: '派出单位未填的不计入', rows: [person, person, { hostCode: person.hostCode }], answer: false },
  { name: '派出单位未填', rows: [{ hostCode: person.hostCode }], answer: undefined },
  { name: '方案施行以前没有上限', rows: [person, person, person], day: '2022-12-31', answer: undefined },
]);
