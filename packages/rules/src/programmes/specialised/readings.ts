import { reading } from '../../kernel/index.ts';
import { currentRule, standards } from './document.ts';

/** The new rule is in force from a day on; what becomes of applications under way, the copies at hand do not say. */
export const editionBy = reading({
  id: 'specialised-edition-by',
  label: '新旧办法按哪一天适用',
  cites: currentRule('附则', '新办法自2026年4月1日起施行，已经受理的申请如何衔接未写明。'),
  ways: [
    ['application', '按申请日期'],
    ['judgement', '按审查的判定日'],
  ],
});

/** 1200万元 of two years: together, or in each of them. */
export const giantSpending = reading({
  id: 'specialised-giant-rd-of',
  label: '“小巨人”近两年研发费用1200万元怎样计',
  cites: currentRule(standards.giants, '近两年研发费用1200万元以上，每年占营业收入3%以上。'),
  ways: [
    ['together', '两年合计'],
    ['each', '每年分别'],
  ],
});

/** The growth of what: the copy at hand names no figure. */
export const growthOf = reading({
  id: 'specialised-giant-growth-of',
  label: '“小巨人”近两年平均增长率按什么收入计',
  cites: currentRule(standards.giants, '近两年年均复合增长率5%以上，按哪项收入计未写明。'),
  ways: [
    ['revenue', '营业收入'],
    ['main-revenue', '主营业务收入'],
  ],
});
