import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { contracts } from '../tables/contracts.ts';
import { contractBelowThreshold } from './contract-below-threshold.ts';

const one = { kind: '技术开发', unit: '示例大学', creditCode: '91220101MA0XX0015U', signedOn: '2024-05-01' };
const history = [{ hostCode: one.creditCode, sendingUnit: '示例大学', termStart: '2024-03-01', termEnd: '2026-02-28' }];
const beside = { candidates: [], history };
const together = { 'contract-sum': 'together' };
const received = { 'contract-money': 'received' };
const half = { ...one, invested: wanYuan(15) };

export const cases = casesOf(contractBelowThreshold, contracts, [
  { name: '恰好30万元', rows: [{ invested: wanYuan(30) }], answer: false },
  { name: '299999.99元', rows: [{ invested: wanYuan(30) - 1 }], answer: true },
  { name: '金额未填', rows: [{}], answer: undefined },
  { name: '方案施行以前没有下限', rows: [{ invested: wanYuan(30) }], day: '2022-12-31', answer: undefined },
  { name: '两份各15万元，按单份计', rows: [half, half], beside, answer: true },
  { name: '两份各15万元，累计', rows: [half, half], beside, ways: together, answer: false },
  {
    name: '累计差一分',
    rows: [half, { ...half, invested: wanYuan(15) - 1 }],
    beside,
    ways: together,
    answer: true,
  },
  {
    name: '另一份不是五技合同，不累计',
    rows: [half, { ...half, kind: '设备采购' }],
    beside,
    ways: together,
    answer: true,
  },
  {
    name: '另一份在任期以外，不累计',
    rows: [half, { ...half, signedOn: '2024-02-29' }],
    beside,
    ways: together,
    answer: true,
  },
  {
    name: '另一份是另一单位的，不累计',
    rows: [half, { ...half, unit: '示例研究所' }],
    beside,
    ways: together,
    answer: true,
  },
  {
    name: '另一份金额未填，累计不明',
    rows: [half, { ...half, invested: undefined }],
    beside,
    ways: together,
    answer: undefined,
  },
  {
    name: '一份已够，另一份金额未填',
    rows: [
      { ...half, invested: wanYuan(30) },
      { ...half, invested: undefined },
    ],
    beside,
    ways: together,
    answer: false,
  },
  {
    name: '合同额30万元，到账29.999999万元，按到账计',
    rows: [{ invested: wanYuan(30), received: wanYuan(30) - 1 }],
    ways: received,
    answer: true,
  },
  { name: '到账30万元，按到账计', rows: [{ received: wanYuan(30) }], ways: received, answer: false },
  { name: '到账未填，按到账计', rows: [{ invested: wanYuan(30) }], ways: received, answer: undefined },
]);
