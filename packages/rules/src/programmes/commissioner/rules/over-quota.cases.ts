import { casesOf } from '../../../kernel/cases.ts';
import { quotas } from '../tables/quotas.ts';
import { overQuota } from './over-quota.ts';

const firm = {
  creditCode: '91220101MA0XX0015U',
  city: '220100',
  reportingUnit: '长春市科技局',
  industry: '39',
  staff: 300,
  revenue: 2_000_000_000,
  foundedByInstitution: false,
};
const second = { ...firm, creditCode: '91220184MA0XX00153', reportingUnit: '公主岭市科技局' };
const person = (residentId: string, hostCode = firm.creditCode) => ({ residentId, hostCode, sendingUnit: residentId });
const [one, two, elsewhere] = [person('1'), person('2'), person('3', second.creditCode)];
const open = { residentId: '4', hostCode: firm.creditCode };
type Given = readonly Readonly<Record<string, unknown>>[];
const by = (firms: Given, candidates: Given) => ({ enterprises: firms, candidates });
const changchun = { unit: '长春市', places: 2 };

export const cases = casesOf(overQuota, quotas, [
  { name: '恰好用完', rows: [changchun], beside: by([firm], [one, two]), answer: false },
  { name: '多一人', rows: [{ ...changchun, places: 1 }], beside: by([firm], [one, two]), answer: true },
  { name: '名额为0', rows: [{ ...changchun, places: 0 }], beside: by([firm], [one]), answer: true },
  {
    name: '未单列的县（市）计入所在市州',
    rows: [changchun],
    beside: by([firm, second], [one, two, elsewhere]),
    answer: true,
  },
  {
    name: '单列的县（市）不计入所在市州',
    rows: [changchun, { unit: '公主岭市', places: 1 }],
    beside: by([firm, second], [one, two, elsewhere]),
    answer: false,
  },
  {
    name: '不符合条件的不占名额',
    rows: [{ ...changchun, places: 1 }],
    beside: by([{ ...firm, staff: 299 }], [one, two]),
    answer: false,
  },
  { name: '同一人两行只占一个', rows: [changchun], beside: by([firm], [one, one, two]), answer: false },
  { name: '是否超出取决于尚无定论的人', rows: [changchun], beside: by([firm], [one, two, open]), answer: undefined },
  {
    name: '按企业计',
    rows: [{ ...changchun, places: 1 }],
    beside: by([firm, second], []),
    ways: { 'quota-counts': 'enterprises' },
    answer: true,
  },
  {
    name: '交回一个名额后超出',
    rows: [changchun],
    beside: { ...by([firm], [one, two]), 'quota-moves': [{ round: '第1轮', kind: '交回', from: '长春', places: 1 }] },
    answer: true,
  },
  {
    name: '调入一个名额后不超出',
    rows: [{ ...changchun, places: 1 }],
    beside: {
      ...by([firm], [one, two]),
      'quota-moves': [{ round: '第1轮', kind: '递补', to: '长春市科技局', places: 1 }],
    },
    answer: false,
  },
  { name: '表中写明调剂', rows: [{ ...changchun, moved: '-1' }], beside: by([firm], [one, two]), answer: true },
  {
    name: '两张表上数字不同，不知以哪一张为准',
    rows: [changchun, { unit: '长春', places: 1 }],
    beside: by([firm], [one, two]),
    answer: undefined,
  },
  {
    name: '两张表上数字相同',
    rows: [
      { ...changchun, places: 1 },
      { unit: '长春', places: 1, base: 5 },
    ],
    beside: by([firm], [one, two]),
    answer: true,
  },
  { name: '名额未下达', rows: [{ unit: '长春市' }], beside: by([firm], [one]), answer: undefined },
  { name: '没有人选推荐表', rows: [changchun], beside: { enterprises: [firm] }, answer: undefined },
]);
