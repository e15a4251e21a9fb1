import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { contracts } from '../tables/contracts.ts';
import { contractNoPlacement } from './contract-no-placement.ts';

const creditCode = '91220101MA0XX0015U';
const host = {
  creditCode,
  city: '220100',
  foundedByInstitution: false,
  industry: '39',
  staff: 300,
  revenue: wanYuan(2000),
};
const person = { residentId: '220104197001010010', sendingUnit: '示例大学', hostCode: creditCode };
const enterprises = [host];
const rows = [{ unit: '示例大学', creditCode }];
const past = { residentId: person.residentId, hostCode: creditCode, sendingUnit: '示例大学' };
const alias = { alias: '示例大学化学学院', unit: '示例大学', confirmedBy: '经办人' };

export const cases = casesOf(contractNoPlacement, contracts, [
  { name: '该单位的人选入驻该企业', rows, beside: { enterprises, candidates: [person] }, answer: false },
  {
    name: '单位只差括号和全角',
    rows: [{ unit: '示例大学（本部）', creditCode }],
    beside: { enterprises, candidates: [{ ...person, sendingUnit: '示例大学(本部)' }] },
    answer: false,
  },
  {
    name: '人选来自另一单位',
    rows,
    beside: { enterprises, candidates: [{ ...person, sendingUnit: '示例研究所' }] },
    answer: true,
  },
  {
    name: '人选入驻另一企业',
    rows,
    beside: { enterprises, candidates: [{ ...person, hostCode: '91220184MA0XX00153' }] },
    answer: true,
  },
  {
    name: '企业不符合，人选也不符合',
    rows,
    beside: { enterprises: [{ ...host, city: '210000' }], candidates: [person] },
    answer: true,
  },
  {
    name: '企业待补正',
    rows,
    beside: { enterprises: [{ ...host, staff: undefined }], candidates: [person] },
    answer: undefined,
  },
  { name: '往年入选，仍算', rows, beside: { candidates: [], history: [past] }, answer: false },
  {
    name: '往年名单没有写派出单位',
    rows,
    beside: { candidates: [], history: [{ ...past, sendingUnit: undefined }] },
    answer: undefined,
  },
  {
    name: '学院签约，单位别名已确认',
    rows: [{ unit: '示例大学化学学院', creditCode }],
    beside: { enterprises, candidates: [person], aliases: [alias] },
    answer: false,
  },
  {
    name: '学院签约，单位别名没有人确认',
    rows: [{ unit: '示例大学化学学院', creditCode }],
    beside: { enterprises, candidates: [person], aliases: [{ ...alias, confirmedBy: undefined }] },
    answer: true,
  },
  { name: '没有人选推荐表', rows, answer: undefined },
  { name: '信用代码不明', rows: [{ unit: '示例大学' }], beside: { candidates: [] }, answer: undefined },
]);
