import { reading } from '../../kernel/index.ts';
import { guide, measure } from './document.ts';

/** Heads: what the form declares, or the average of the year's quarters. The guide's way of averaging is not at hand. */
export const headsBase = reading({
  id: 'sme-heads',
  label: '职工总数、科技人员数按什么计',
  cites: guide('人员指标', '人员数按全年季平均数计算的说法未与原文核对。'),
  ways: [
    ['declared', '评价信息表填报的人数'],
    ['quarterly', '季度人数表算出的全年季平均数：各季为季初、季末的平均，全年为四季的平均'],
  ],
});

/** 近五年: back from the day of judgement, or by calendar years. */
export const recentFrom = reading({
  id: 'sme-recent-from',
  label: '奖励、标准的“近五年”从哪天算起',
  cites: measure('八', '近五年的起算日未写明。'),
  ways: [
    ['day', '从判定日往前推满年数'],
    ['calendar', '判定日上一年度及以前，合计为所限年数的自然年度，加上本年'],
  ],
});
