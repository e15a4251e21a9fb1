import { casesOf } from '../../../kernel/cases.ts';
import { yuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeOnSiteCheck } from './sme-on-site-check.ts';

const day = '2026-06-01';
const usual = { ...sound, revoked: false, first: false };

export const cases = casesOf(smeOnSiteCheck, enterprises, [
  { name: '没有一项', rows: [usual], day, answer: false },
  { name: '5人', rows: [{ ...usual, staff: 5 }], day, answer: true },
  { name: '6人', rows: [{ ...usual, staff: 6 }], day, answer: false },
  { name: '没有知识产权', rows: [{ ...usual, classTwo: 0 }], day, answer: true },
  { name: '只有Ⅰ类', rows: [{ ...usual, classOne: 1, classTwo: 0 }], day, answer: false },
  { name: '研发费用恰好10万元', rows: [{ ...usual, rd: yuan(100_000) }], day, answer: false },
  { name: '研发费用少一分', rows: [{ ...usual, revenue: yuan(1_000_000), rd: yuan(100_000) - 1 }], day, answer: true },
  { name: '被撤销过编号', rows: [{ ...usual, revoked: true }], day, answer: true },
  { name: '首次参评', rows: [{ ...usual, first: true }], day, answer: true },
  { name: '首次参评，但已不符合', rows: [{ ...usual, first: true, resident: false }], day, answer: false },
  { name: '首次参评，其他条件尚不能定', rows: [{ ...usual, first: true, resident: undefined }], day, answer: true },
  { name: '是否首次未填', rows: [{ ...usual, first: undefined }], day, answer: undefined },
  { name: '当年通知以前', rows: [{ ...usual, first: true }], day: '2026-05-31', answer: undefined },
]);
