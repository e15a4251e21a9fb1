import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { direct, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeScoreTooLow } from './sme-score-too-low.ts';

/** 20 + 40 + 0 points. */
const sixty = { ...sound, technicalStaff: 30, rd: wanYuan(210), classTwo: 0 };

export const cases = casesOf(smeScoreTooLow, enterprises, [
  { name: '74分', rows: [sound], answer: false },
  { name: '恰好60分', rows: [sixty], answer: false },
  { name: '研发费用少一分，50分', rows: [{ ...sixty, rd: sixty.rd - 1 }], answer: true },
  { name: '科技人员29.99%，56分', rows: [{ ...sixty, staff: 10_000, technicalStaff: 2999 }], answer: true },
  { name: '得分不足，可以直接确认', rows: [direct], answer: false },
  { name: '得分不足，是否直接确认未填', rows: [{ ...direct, institution: undefined }], answer: undefined },
  { name: '知识产权未填，没有也够', rows: [{ ...sixty, classOne: undefined, classTwo: undefined }], answer: false },
  {
    name: '知识产权未填，最多也不够',
    rows: [{ ...sixty, rd: 0, classOne: undefined, classTwo: undefined }],
    answer: true,
  },
  { name: '研发费用未填', rows: [{ ...sound, rd: undefined }], answer: undefined },
  {
    name: '没有选研发指标，按较高的一项',
    rows: [{ ...sixty, indicator: undefined, costs: wanYuan(700), rd: wanYuan(200) }],
    answer: false,
  },
  { name: '选了得分较低的一项', rows: [{ ...sixty, costs: wanYuan(700), rd: wanYuan(200) }], answer: true },
  { name: '办法印发以前', rows: [sound], day: '2017-05-09', answer: undefined },
]);
