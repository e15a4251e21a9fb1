import { casesOf } from '../../../kernel/cases.ts';
import { points, sound } from '../../high-tech/testing/samples.ts';
import { hosts } from '../tables/hosts.ts';
import { hostCode as creditCode, otherHost as otherCode } from '../testing/samples.ts';
import { deputyNoTitle } from './deputy-no-title.ts';

const none = { titles: '无', cleared: false };
const cleared = { titles: '无', cleared: true, clearedOn: '2024-06-01' };
const values = { 'deputy-recent-months': 12 };

const day = '2024-06-01';
const titled = { ...none, creditCode };
const judged = { 'hightech-applicants': [{ ...sound, ...points, creditCode }] };

export const cases = casesOf(deputyNoTitle, hosts, [
  { name: '高新技术企业', rows: [{ titles: '高新技术企业' }], answer: false },
  { name: '所列之外的资质，由另一条规则处理', rows: [{ titles: '瞪羚企业', cleared: false }], answer: false },
  { name: '都没有', rows: [none], answer: true },
  { name: '没有资质，两清零恰在期限最后一天', rows: [cleared], values, day: '2025-06-01', answer: false },
  { name: '晚一天', rows: [cleared], values, day: '2025-06-02', answer: true },
  { name: '完成日期在判定日之后', rows: [cleared], values, day: '2024-05-31', answer: true },
  { name: '近期多久未设', rows: [cleared], answer: undefined },
  { name: '完成日期未填', rows: [{ ...cleared, clearedOn: undefined }], values, answer: undefined },
  { name: '没有填资质，同一案中高新技术企业认定符合', rows: [titled], beside: judged, day, answer: false },
  { name: '同一案中没有它', rows: [{ ...titled, creditCode: otherCode }], beside: judged, day, answer: true },
  { name: '资质未填，没有完成两清零', rows: [{ cleared: false }], answer: undefined },
]);
