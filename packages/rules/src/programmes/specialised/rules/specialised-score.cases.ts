import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, noGround, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedScore } from './specialised-score.ts';

export const cases = casesOf(specialisedScore, applicants, [
  { name: '新办法，恰好50分', rows: [sound], day, answer: false },
  { name: '新办法，49.9分', rows: [{ ...sound, score: 49.9 }], day, answer: true },
  { name: '新办法没有直通条件', rows: [{ ...sound, score: 49, contest: true }], day, answer: true },
  { name: '原办法，恰好60分，不问直通条件', rows: [former], day, answer: false },
  { name: '原办法，59.9分，四项都不符合', rows: [{ ...former, ...noGround, score: 59.9 }], day, answer: true },
  {
    name: '原办法，研发费用两年均值恰好1000万元',
    rows: [{ ...former, ...noGround, score: 0, rd: wanYuan(1200), rdBefore: wanYuan(800) }],
    day,
    answer: false,
  },
  {
    name: '原办法，均值少半分',
    rows: [{ ...former, ...noGround, score: 0, rd: wanYuan(1200), rdBefore: wanYuan(800) - 1 }],
    day,
    answer: true,
  },
  {
    name: '原办法，融资恰好6000万元',
    rows: [{ ...former, ...noGround, score: 0, financing: wanYuan(6000) }],
    day,
    answer: false,
  },
  {
    name: '原办法，融资少一分',
    rows: [{ ...former, ...noGround, score: 0, financing: wanYuan(6000) - 1 }],
    day,
    answer: true,
  },
  {
    name: '原办法，省级奖励第3',
    rows: [{ ...former, ...noGround, score: 0, award: '省级', awardRank: 3 }],
    day,
    answer: false,
  },
  {
    name: '原办法，省级奖励第4',
    rows: [{ ...former, ...noGround, score: 0, award: '省级', awardRank: 4 }],
    day,
    answer: true,
  },
  {
    name: '原办法，国家级奖励第5',
    rows: [{ ...former, ...noGround, score: 0, award: '国家级', awardRank: 5 }],
    day,
    answer: false,
  },
  {
    name: '原办法，国家级奖励第6',
    rows: [{ ...former, ...noGround, score: 0, award: '国家级', awardRank: 6 }],
    day,
    answer: true,
  },
  { name: '原办法，创客中国500强', rows: [{ ...former, ...noGround, score: 0, contest: true }], day, answer: false },
  { name: '原办法，得分不足，直通条件未填', rows: [{ ...former, score: 0 }], day, answer: undefined },
  { name: '得分未填，四项都不符合', rows: [{ ...former, ...noGround, score: undefined }], day, answer: undefined },
]);
