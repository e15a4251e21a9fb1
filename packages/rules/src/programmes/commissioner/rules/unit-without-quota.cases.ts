import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { unitWithoutQuota } from './unit-without-quota.ts';

const quotas = [
  { unit: '长春市', places: 41 },
  { unit: '吉林市', places: 0 },
];

export const cases = casesOf(unitWithoutQuota, enterprises, [
  { name: '有名额', rows: [{ reportingUnit: '长春市科技局' }], beside: { quotas }, answer: false },
  { name: '名额为0也是名额', rows: [{ reportingUnit: '吉林市' }], beside: { quotas }, answer: false },
  { name: '县（市）在市州名额之内', rows: [{ reportingUnit: '公主岭市科技局' }], beside: { quotas }, answer: false },
  { name: '表中没有', rows: [{ reportingUnit: '四平市科技局' }], beside: { quotas }, answer: true },
  { name: '开发区自成一个单位', rows: [{ reportingUnit: '长春新区' }], beside: { quotas }, answer: true },
  {
    name: '名额都未下达',
    rows: [{ reportingUnit: '四平市' }],
    beside: { quotas: [{ unit: '长春市' }] },
    answer: false,
  },
  { name: '没有名额分配表', rows: [{ reportingUnit: '四平市' }], answer: false },
  { name: '推荐单位未填', rows: [{}], beside: { quotas }, answer: undefined },
]);
