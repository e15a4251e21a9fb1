import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { atBounds } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceOffshore } from './service-offshore.ts';

const ways = { 'service-offshore-base': 'service-income' };
const ofService = { ...atBounds, offshore: wanYuan(175) };

export const cases = casesOf(serviceOffshore, enterprises, [
  { name: '恰好35%', rows: [atBounds], answer: false },
  { name: '少一分', rows: [{ ...atBounds, offshore: atBounds.offshore - 1 }], answer: true },
  { name: '按服务收入，恰好35%', rows: [ofService], ways, answer: false },
  { name: '按服务收入，少一分', rows: [{ ...ofService, offshore: ofService.offshore - 1 }], ways, answer: true },
  { name: '同样的数，按总收入', rows: [ofService], answer: true },
  { name: '离岸外包收入未填', rows: [{ ...atBounds, offshore: undefined }], answer: undefined },
]);
