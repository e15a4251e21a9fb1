import { casesOf } from '../../../kernel/cases.ts';
import { applicant, man, woman } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { talentBornBefore } from './talent-born-before.ts';

const values = { 'talent-growing-born-year': 1988 };
const relaxed = { ...values, 'talent-women-months': 24 };
const born = (residentId: string) => [{ ...applicant, residentId }];

export const cases = casesOf(talentBornBefore, candidates, [
  { name: '当日出生', rows: born(man('1988-01-01')), values, answer: false },
  { name: '前一日出生', rows: born(man('1987-12-31')), values, answer: true },
  { name: '按7月1日', rows: born(man('1988-06-30')), values: { ...values, 'talent-born-month': 7 }, answer: true },
  {
    name: '按7月1日，当日',
    rows: born(man('1988-07-01')),
    values: { ...values, 'talent-born-month': 7 },
    answer: false,
  },
  { name: '女性，放宽24个月，当日', rows: born(woman('1986-01-01')), values: relaxed, answer: false },
  { name: '女性，放宽24个月，前一日', rows: born(woman('1985-12-31')), values: relaxed, answer: true },
  { name: '男性不放宽', rows: born(man('1986-01-01')), values: relaxed, answer: true },
  { name: '女性，本来就在界内，不问放宽', rows: born(woman('1988-01-01')), values, answer: false },
  { name: '女性，放宽未设', rows: born(woman('1987-12-31')), values, answer: undefined },
  { name: '另一类别没有此条件', rows: [{ ...applicant, line: '优秀青年' }], values, answer: false },
  {
    name: '指南没有此条件',
    rows: born(man('1930-01-01')),
    values: { 'talent-growing-born-year': null },
    answer: false,
  },
  { name: '指南没有说，不审查', rows: born(man('1930-01-01')), answer: false },
  {
    name: '护照，填了出生日期',
    rows: [{ ...applicant, residentId: 'EA0000001', birthday: '1987-12-31' }],
    values,
    answer: true,
  },
  { name: '护照，出生日期不明', rows: born('EA0000001'), values, answer: undefined },
  {
    name: '护照，性别不明',
    rows: [{ ...applicant, residentId: 'EA0000001', birthday: '1987-12-31', gender: undefined }],
    values,
    answer: undefined,
  },
  {
    name: '类别写全称',
    rows: [{ ...applicant, residentId: man('1987-12-31'), line: '青年成长科技项目' }],
    values,
    answer: true,
  },
  { name: '类别不明', rows: [{ ...applicant, line: '领军人才' }], values, answer: undefined },
]);
