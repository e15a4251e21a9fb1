import type { ProgrammeNames } from './programme-names.ts';

export const coFunding: ProgrammeNames = {
  zh: {
    title: '联合投入项目',
    tables: {
      'co-projects': '联合投入项目表',
    },
    items: {
      'co-match': '联合资助财政匹配资金',
    },
    rules: {
      'co-enterprise-pays-nothing': '省企合作基金项目没有企业出资',
      'co-not-posed': '问题不是由企业提出',
      'co-share-short': '企业出资比例低于下限',
      'co-not-enterprise-led': '不是企业牵头',
      'co-lead-encouraged': '鼓励由企业牵头',
      'co-threshold-asked': '揭榜项目设了年龄、职称或资历限制',
      'co-paid-short': '企业实际投入少于约定',
      'co-fiscal-ahead': '财政拨付进度快于企业出资',
      'co-fiscal-first': '财政资金先于企业出资拨付',
      'co-fiscal-exceeded': '财政已拨付多于核定',
      'co-leverage-differs': '带动倍数与金额不一致',
      'co-total-differs': '项目总投入与各项之和不一致',
      'co-discredited': '列入失信或异常名单',
      'co-listed-twice': '同一项目列了几次',
      'co-challenge-leverage-low': '揭榜项目带动倍数低于首批',
      'co-venture-leverage-low': '创投引导带动倍数不高于以往',
    },
  },
  en: {
    title: 'Co-funded projects',
    tables: {
      'co-projects': 'Co-funded projects',
    },
    items: {
      'co-match': 'Fiscal match',
    },
    rules: {
      'co-enterprise-pays-nothing': 'The enterprise pays nothing',
      'co-not-posed': 'Not posed by an enterprise',
      'co-share-short': 'Share of the enterprise too low',
      'co-not-enterprise-led': 'Not led by an enterprise',
      'co-lead-encouraged': 'Enterprises are encouraged to lead',
      'co-threshold-asked': 'A challenge with a threshold',
      'co-paid-short': 'Less paid than agreed',
      'co-fiscal-ahead': 'Fiscal money ahead of the enterprise',
      'co-fiscal-first': 'Fiscal money paid first',
      'co-fiscal-exceeded': 'More paid than granted',
      'co-leverage-differs': 'Leverage differs from the sums',
      'co-total-differs': 'Total differs from its parts',
      'co-discredited': 'On a list of discredited enterprises',
      'co-listed-twice': 'Listed more than once',
      'co-challenge-leverage-low': 'Leverage below the first challenges',
      'co-venture-leverage-low': 'Leverage no higher than before',
    },
  },
};
