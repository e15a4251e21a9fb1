import { casesOf } from '../../../kernel/cases.ts';
import { direct, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeDirect } from './sme-direct.ts';

const day = '2026-06-15';
const calendar = { 'sme-recent-from': 'calendar' };
const award = { ...sound, award: true, awardDay: '2021-06-15', awardRank: 3 };
const standard = { ...sound, standard: true, standardDay: '2021-06-15', standardRank: 5 };
const highTech = { ...sound, highTech: true };

export const cases = casesOf(smeDirect, enterprises, [
  { name: '没有一项', rows: [sound], day, answer: false },
  { name: '研发机构', rows: [direct], day, answer: true },
  { name: '研发机构，其余未填', rows: [{ institution: true }], day, answer: true },
  { name: '研发机构未填', rows: [{ ...sound, institution: undefined }], day, answer: undefined },
  { name: '高企，证书当天到期', rows: [{ ...highTech, highTechUntil: day }], day, answer: true },
  { name: '高企，证书前一天到期', rows: [{ ...highTech, highTechUntil: '2026-06-14' }], day, answer: false },
  { name: '高企，没有填有效期', rows: [highTech], day, answer: true },
  { name: '恰好五年前获奖，第三名', rows: [award], day, answer: true },
  { name: '早一天', rows: [{ ...award, awardDay: '2021-06-14' }], day, answer: false },
  { name: '早一天，按自然年度', rows: [{ ...award, awardDay: '2021-01-01' }], day, ways: calendar, answer: true },
  { name: '再早一年，按自然年度', rows: [{ ...award, awardDay: '2020-12-31' }], day, ways: calendar, answer: false },
  { name: '第四名', rows: [{ ...award, awardRank: 4 }], day, answer: false },
  { name: '名次未填', rows: [{ ...award, awardRank: undefined }], day, answer: undefined },
  { name: '日期在判定日以后', rows: [{ ...award, awardDay: '2026-06-16' }], day, answer: false },
  { name: '标准，第五名', rows: [standard], day, answer: true },
  { name: '标准，第六名', rows: [{ ...standard, standardRank: 6 }], day, answer: false },
  { name: '标准，早一天', rows: [{ ...standard, standardDay: '2021-06-14' }], day, answer: false },
]);
