import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { chosenBefore } from './chosen-before.ts';

const residentId = '220104197001010010';
const hostCode = '91220101MA0XX0015U';
const beside = { history: [{ residentId, hostCode, batch: '2023年第一批' }] };
const ways = { 'first-selection': 'by-person-and-enterprise' };

export const cases = casesOf(chosenBefore, candidates, [
  { name: '首次，没有往年名单', rows: [{ firstTime: true }], answer: false },
  { name: '第二次', rows: [{ firstTime: false }], answer: true },
  { name: '未填写', rows: [{}], answer: undefined },
  { name: '填首次，名单上有', rows: [{ firstTime: true, residentId, hostCode }], beside, answer: true },
  {
    name: '填首次，名单上没有',
    rows: [{ firstTime: true, residentId: '220104198506150021', hostCode }],
    beside,
    answer: false,
  },
  { name: '填首次，证件号码不明', rows: [{ firstTime: true, hostCode }], beside, answer: undefined },
  {
    name: '按人：换一家企业也不是首次',
    rows: [{ firstTime: true, residentId, hostCode: '91220184MA0XX00153' }],
    beside,
    answer: true,
  },
  {
    name: '按人和企业：换一家企业仍是首次',
    rows: [{ firstTime: true, residentId, hostCode: '91220184MA0XX00153' }],
    beside,
    ways,
    answer: false,
  },
  { name: '按人和企业：同一家企业', rows: [{ firstTime: true, residentId, hostCode }], beside, ways, answer: true },
]);
