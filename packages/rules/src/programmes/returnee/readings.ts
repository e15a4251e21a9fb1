import { reading } from '../../kernel/index.ts';
import { guide } from './document.ts';

/** Only where the year's guide limits the age. */
export const ageDay = reading({
  id: 'returnee-age-day',
  label: '申请人年龄计算到哪一天',
  cites: guide('年龄计算到哪一天，由当年通知规定。'),
  ways: [
    ['judgement', '判定日'],
    ['year-start', '判定日所在年度1月1日'],
    ['year-end', '判定日所在年度12月31日'],
  ],
});
