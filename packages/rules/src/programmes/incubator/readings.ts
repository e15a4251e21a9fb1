import { reading } from '../../kernel/index.ts';
import { reply } from './document.ts';

/** 奖优罚劣: who fails gets nothing; whether only the best grade is rewarded is not said. */
export const gradeAsked = reading({
  id: 'incubator-grade',
  label: '“奖优罚劣”对考核等次的要求',
  cites: reply('一（一）', '强化考核评价，好的奖励，差的惩戒；等次和要求未写明。'),
  ways: [
    ['passed', '考核合格以上的都参加排序'],
    ['excellent', '只有优秀的参加排序'],
  ],
});

/** The support names incubators and, in brackets, maker spaces; the assessment names university parks as well. */
export const parksCounted = reading({
  id: 'incubator-parks',
  label: '大学科技园是否参加后补助',
  cites: reply('一（一）', '后补助写明科技企业孵化器（众创空间），考核评价另列大学科技园。'),
  ways: [
    ['left-out', '不参加，只作考核评价'],
    ['counted', '参加，与孵化器、众创空间一起排序'],
  ],
});
