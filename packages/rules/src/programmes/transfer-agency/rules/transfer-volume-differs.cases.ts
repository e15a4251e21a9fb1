import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { agency, contract, ofYear, second } from '../testing/samples.ts';
import { transferVolumeDiffers } from './transfer-volume-differs.ts';

const rows = [agency];
const values = ofYear;

export const cases = casesOf(transferVolumeDiffers, agencies, [
  { name: '一致', rows, beside: { 'transfer-contracts': [contract, second] }, values, answer: false },
  { name: '同一合同报了两次', rows, beside: { 'transfer-contracts': [contract, contract] }, values, answer: true },
  {
    name: '按技术交易额，不比',
    rows,
    beside: { 'transfer-contracts': [contract] },
    values,
    ways: { 'transfer-volume': 'technology' },
    answer: false,
  },
  {
    name: '有合同待定',
    rows,
    beside: { 'transfer-contracts': [contract, { ...second, kind: undefined }] },
    values,
    answer: undefined,
  },
  { name: '没有合同表', rows, values, answer: undefined },
]);
