import { parameter, wanYuan, type ParameterUnit } from '../../kernel/index.ts';
import { law, provisions, reply2022, reply2023 } from './document.ts';

/**
 * 不低于百分之七十. The regulation was passed on this day; from which day it is in force, no document at hand says. An
 * office that knows sets the share from that day.
 */
export const jilinShare = parameter({
  id: 'proceeds-jilin-share',
  label: '吉林省转让净收入的奖励比例下限',
  unit: '百万分之一',
  cites: reply2022('一6', '转让职务科技成果的净收入，奖励给有重要贡献的人员或团队的不低于70%。'),
  values: [
    {
      from: '2018-07-27',
      value: 700_000,
      cites: reply2022(
        '一6',
        '不低于70%；《吉林省技术市场条例》2018年7月27日通过，施行日期文件未载，暂自通过之日起算。',
      ),
    },
  ],
});

/** The law as amended in 2015; the day is from memory. */
const lawInForce = '2015-10-01';

/** A floor of the law for where nothing was agreed; two public copies agree on the figure. */
const floor = (id: string, label: string, unit: ParameterUnit, value: number, summary: string) => {
  const cites = law('第四十五条', `${summary}据公开转载。`);
  return parameter({ id, label, unit, cites, values: [{ from: lawInForce, value, cites }] });
};

/** 不低于: of the net income of a transfer or a licence. */
export const incomeShare = floor(
  'proceeds-income-share',
  '转让、许可净收入的奖励比例下限（未规定也未约定的）',
  '百万分之一',
  500_000,
  '没有规定或约定的，转让、许可净收入的奖励不低于50%。',
);

/** 不低于: of the shares that the achievement was turned into. */
export const equityShare = floor(
  'proceeds-equity-share',
  '作价投资股份的奖励比例下限（未规定也未约定的）',
  '百万分之一',
  500_000,
  '没有规定或约定的，作价投资所得股份或出资的奖励不低于50%。',
);

/** 不低于: of one year's operating profit from own use. */
export const profitShare = floor(
  'proceeds-profit-share',
  '自行实施营业利润的年度奖励比例下限（未规定也未约定的）',
  '百万分之一',
  50_000,
  '没有规定或约定的，自行实施的每年按营业利润的不低于5%奖励。',
);

/** Years of own use from the start of production on, for which profit is shared. */
export const leastYears = floor(
  'proceeds-least-years',
  '自行实施提取奖励的最少年数',
  '年',
  3,
  '自行实施的奖励连续提取三至五年。',
);

export const mostYears = floor(
  'proceeds-most-years',
  '自行实施提取奖励的最多年数',
  '年',
  5,
  '自行实施的奖励连续提取三至五年。',
);

const mainCites = provisions(
  '主要贡献人员份额',
  '作出主要贡献的人员，获得的份额不低于奖励总额的50%（据一处公开转载）。',
);

/** 不低于: of the reward, for those whose contribution is the main one. The day is that of the law. */
export const mainShare = parameter({
  id: 'proceeds-main-share',
  label: '主要贡献人员占奖励总额的下限',
  unit: '百万分之一',
  cites: mainCites,
  values: [{ from: lawInForce, value: 500_000, cites: mainCites }],
});

/** What the reply tells of the pilot units until the day it bears. */
const told = (id: string, label: string, unit: ParameterUnit, value: number, summary: string) => {
  const cites = reply2023('二（一）2一是', summary);
  return parameter({ id, label, unit, cites, values: [{ from: '2023-05-17', value, cites }] });
};

export const pilotResults = told(
  'proceeds-pilot-results',
  '十家试点单位转化成果数',
  '项',
  102,
  '10家赋权改革试点单位转化职务科技成果102个。',
);

export const pilotMoney = told(
  'proceeds-pilot-money',
  '十家试点单位转化资金',
  '分',
  wanYuan(3775),
  '10家赋权改革试点单位转化资金3775万元。',
);

/** 超: the share itself is not more. */
export const pilotShare = told(
  'proceeds-pilot-share',
  '试点单位收益分配给科研团队和人员的比例（超过）',
  '百万分之一',
  980_000,
  '9家已完成收益分配，分配给科研团队和科研人员的超过98%。',
);
