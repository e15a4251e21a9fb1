import type { ProgrammeNames } from './programme-names.ts';

export const proceeds: ProgrammeNames = {
  zh: {
    title: '成果转化收益分配',
    tables: { 'proceeds-results': '成果转化收益分配表' },
    items: { 'proceeds-reward-due': '应给奖励下限' },
    rules: {
      'proceeds-below-jilin': '奖励低于本省比例',
      'proceeds-below-law': '奖励低于国家下限',
      'proceeds-main-below': '主要贡献人员份额不足',
      'proceeds-not-distributed': '尚未完成收益分配',
      'proceeds-no-floor': '转化方式没有可用比例',
      'proceeds-net-exceeds': '净收入多于转化金额',
      'proceeds-reward-exceeds': '奖励多于收益',
      'proceeds-main-exceeds': '主要贡献人员所得多于奖励',
      'proceeds-use-over': '自行实施已过提取年限',
      'proceeds-listed-twice': '同一成果列了几次',
      'proceeds-short-in-all': '奖励不足的合计',
      'proceeds-pilots-differ': '试点单位合计与文件不一致',
      'proceeds-pilot-share-low': '试点单位分配比例偏低',
    },
  },
  en: {
    title: 'Proceeds of conversion',
    tables: { 'proceeds-results': 'Proceeds of achievements' },
    items: { 'proceeds-reward-due': 'Least reward due' },
    rules: {
      'proceeds-below-jilin': 'Reward below the province’s share',
      'proceeds-below-law': 'Reward below the law’s floor',
      'proceeds-main-below': 'Too little for the main contributors',
      'proceeds-not-distributed': 'Not distributed yet',
      'proceeds-no-floor': 'No share for this way of conversion',
      'proceeds-net-exceeds': 'Net income exceeds the money',
      'proceeds-reward-exceeds': 'Reward exceeds the gain',
      'proceeds-main-exceeds': 'Main part exceeds the reward',
      'proceeds-use-over': 'Years of own use are over',
      'proceeds-listed-twice': 'Listed more than once',
      'proceeds-short-in-all': 'Rewards short in all',
      'proceeds-pilots-differ': 'Pilot units differ from the reply',
      'proceeds-pilot-share-low': 'Pilot units’ share is low',
    },
  },
};
