import { reading } from '../../kernel/index.ts';
import { guide, measure } from './document.ts';

/** Which day is that of the application: its own, or for a batch without such days the day of judgement. */
export const applicationDay = reading({
  id: 'hightech-application-day',
  label: '申请认定之日',
  cites: measure('第十一条（一）', '条件按企业申请认定时计算。'),
  ways: [
    ['declared', '按表中所填的申请日期'],
    ['judgement', '整批按判定日，不看表中的申请日期'],
  ],
});

/** The formula of growth gives figures for a negative base too, and they mean nothing: -100, -200, -400 would double. */
export const negativeBase = reading({
  id: 'hightech-negative-base',
  label: '前两年净资产为负时成长性如何计分',
  cites: guide('企业创新能力评价 企业成长性', '规定了增长率为负和基数为0的情形，没有规定基数为负的情形。'),
  ways: [
    ['formula', '仍按公式计算'],
    ['nothing', '按0分计算'],
  ],
});
