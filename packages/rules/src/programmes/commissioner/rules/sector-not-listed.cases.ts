import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { sectorNotListed } from './sector-not-listed.ts';

export const cases = casesOf(sectorNotListed, enterprises, [
  { name: '新材料', rows: [{ sector: '新材料' }], answer: false },
  { name: '写得更长', rows: [{ sector: '新一代信息技术产业' }], answer: false },
  { name: '航空航天', rows: [{ sector: '航空航天' }], answer: true },
  { name: '未填写', rows: [{}], answer: undefined },
]);
