import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { overTwoPerUnit } from './over-two-per-unit.ts';

const person = { hostCode: '91220101MA0XX0015U', sendingUnit: '示例大学' };
const elsewhere = { ...person, sendingUnit: '示例研究所' };
const school = { ...person, sendingUnit: '示例大学化学学院' };
const alias = { alias: '示例大学化学学院', unit: '示例大学', confirmedBy: '经办人' };

const ways = { 'unit-count': 'in-post' };
/** In post from 2023-03-01 until the given day. */
const past = (termEnd: string | undefined, own = {}) => ({
  ...person,
  residentId: '220104197001010010',
  termStart: '2023-03-01',
  termEnd,
  ...own,
});
const until = (termEnd: string | undefined, own = {}) => ({ history: [past(termEnd, own)] });

export const cases = casesOf(overTwoPerUnit, candidates, [
  { name: '两人', rows: [person, person], answer: false },
  { name: '三人', rows: [person, person, person], answer: true },
  { name: '两个单位各两人', rows: [person, elsewhere, person, elsewhere], answer: false },
  { name: '派出单位未填的不计入', rows: [person, person, { hostCode: person.hostCode }], answer: false },
  { name: '派出单位未填', rows: [{ hostCode: person.hostCode }], answer: undefined },
  { name: '方案施行以前没有上限', rows: [person, person, person], day: '2022-12-31', answer: undefined },
  {
    name: '括号、全角不同，仍是一个单位',
    rows: ['示例大学（本部）', '示例大学(本部)', '示例大学 （本部）'].map((sendingUnit) => ({
      ...person,
      sendingUnit,
    })),
    answer: true,
  },
  { name: '学院另写，没有别名表', rows: [person, person, school], answer: false },
  { name: '学院另写，别名已确认', rows: [person, person, school], beside: { aliases: [alias] }, answer: true },
  {
    name: '学院另写，别名没有人确认',
    rows: [person, person, school],
    beside: { aliases: [{ ...alias, confirmedBy: undefined }] },
    answer: false,
  },
  {
    name: '别名转指另一别名',
    rows: [person, person, { ...person, sendingUnit: '化学学院' }],
    beside: { aliases: [alias, { ...alias, alias: '化学学院', unit: '示例大学化学学院' }] },
    answer: true,
  },
  { name: '按本批计，在岗的不计', rows: [person, person], beside: until('2025-02-28'), answer: false },
  { name: '按在岗计，聘期到判定日当天', rows: [person, person], beside: until('2024-06-01'), ways, answer: true },
  { name: '按在岗计，聘期前一天已满', rows: [person, person], beside: until('2024-05-31'), ways, answer: false },
  {
    name: '按在岗计，已提前离岗',
    rows: [person, person],
    beside: until('2025-02-28', { leftOn: '2024-05-31' }),
    ways,
    answer: false,
  },
  { name: '按在岗计，一人加在岗一人', rows: [person], beside: until('2025-02-28'), ways, answer: false },
  {
    name: '按在岗计，在岗的是另一单位',
    rows: [person, person],
    beside: until('2025-02-28', { sendingUnit: '示例研究所' }),
    ways,
    answer: false,
  },
  {
    name: '按在岗计，续报的同一人不重复计',
    rows: [{ ...person, residentId: '220104197001010010' }, person],
    beside: until('2025-02-28'),
    ways,
    answer: false,
  },
  { name: '按在岗计，聘期不明', rows: [person, person], beside: until(undefined), ways, answer: undefined },
  { name: '按在岗计，没有往年名单', rows: [person, person], ways, answer: undefined },
  { name: '按在岗计，没有往年名单，本批已超', rows: [person, person, person], ways, answer: true },
]);
