import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { agencies } from '../tables/agencies.ts';
import { agency, contract, ofYear, second } from '../testing/samples.ts';
import { transferVolumeTooLow } from './transfer-volume-too-low.ts';

const rows = [agency];
const values = { ...ofYear, 'transfer-least-volume': wanYuan(500) };
const two = (own: object) => ({ 'transfer-contracts': [contract, { ...second, ...own }] });

export const cases = casesOf(transferVolumeTooLow, agencies, [
  { name: '填报恰好500万元', rows, values, answer: false },
  { name: '填报少一分', rows: [{ ...agency, declared: wanYuan(500) - 1 }], values, answer: true },
  { name: '合同表恰好500万元', rows: [{ ...agency, declared: 0 }], beside: two({}), values, answer: false },
  { name: '合同表少一分', rows, beside: two({ total: wanYuan(200) - 1 }), values, answer: true },
  { name: '同一登记编号只计一次', rows, beside: { 'transfer-contracts': [contract, contract] }, values, answer: true },
  { name: '一项不是技术合同', rows, beside: two({ kind: '设备采购' }), values, answer: true },
  { name: '一项在上一年登记', rows, beside: two({ registeredOn: '2022-12-31' }), values, answer: true },
  { name: '一项金额未填', rows, beside: two({ total: undefined }), values, answer: undefined },
  {
    name: '一项金额未填，其余已够',
    rows,
    beside: two({ total: undefined }),
    values: { ...values, 'transfer-least-volume': wanYuan(300) },
    answer: false,
  },
  {
    name: '一项类型未填，计入也不够',
    rows,
    beside: two({ kind: undefined, total: wanYuan(100) }),
    values,
    answer: true,
  },
  {
    name: '按技术交易额400万元',
    rows,
    beside: two({}),
    values,
    ways: { 'transfer-volume': 'technology' },
    answer: true,
  },
  {
    name: '按技术交易额，恰好够',
    rows,
    beside: two({}),
    values: { ...values, 'transfer-least-volume': wanYuan(400) },
    ways: { 'transfer-volume': 'technology' },
    answer: false,
  },
  { name: '按技术交易额，没有合同表', rows, values, ways: { 'transfer-volume': 'technology' }, answer: undefined },
  { name: '下限未设', rows, answer: undefined },
  { name: '考核年度未设', rows, beside: two({}), values: { 'transfer-least-volume': wanYuan(500) }, answer: undefined },
]);
