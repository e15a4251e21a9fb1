import { parameter, wanYuan, type Fen, type Parameter } from '../../kernel/index.ts';
import { guide, lines, women } from './document.ts';
import { lineIds, lineNames, type LineName } from './lines.ts';

/** What the reply tells of 2023, and of no other year. */
const year2023 = { from: '2023-01-01', to: '2023-12-31' } as const;

type ByLine<T> = Readonly<Record<LineName, T>>;

const byLine = <T>(of: (line: LineName, id: string) => T): ByLine<T> =>
  Object.fromEntries(lineNames.map((line) => [line, of(line, lineIds[line])])) as ByLine<T>;

const countsTold: ByLine<number> = { '卓越人才（团队）': 87, 青年成长: 71, 杰出青年: 10, 优秀青年: 19 };

/** Projects of a line in 2023. */
export const countOf = byLine((line, id): Parameter => {
  const cites = lines(`2023年度支持${line}项目${countsTold[line]}项。`);
  const values = [{ ...year2023, value: countsTold[line], cites }];
  return parameter({ id: `talent-${id}-count`, label: `${line}项目数`, unit: '项', cites, values });
});

/** In whole 万元; of the first line the reply tells 2000多, see `leadingMoneyBelow`. */
const moneyTold: ByLine<Fen> = {
  '卓越人才（团队）': wanYuan(2000),
  青年成长: wanYuan(850),
  杰出青年: wanYuan(600),
  优秀青年: wanYuan(472),
};

/** Money of a line in 2023. */
export const moneyOf = byLine((line, id): Parameter => {
  const summary = `2023年度支持${line}项目投入${moneyTold[line] / 1_000_000}${line === '卓越人才（团队）' ? '多' : ''}万元。`;
  const cites = lines(summary);
  const values = [{ ...year2023, value: moneyTold[line], cites }];
  return parameter({ id: `talent-${id}-money`, label: `${line}项目投入`, unit: '分', cites, values });
});

const leadingBelow = lines('“2000多万元”按不少于2000万元、不到3000万元比对。');

/** 2000多 is 2000 or more, and not yet 3000. */
export const leadingMoneyBelow = parameter({
  id: 'talent-leading-money-below',
  label: '卓越人才（团队）项目投入不到',
  unit: '分',
  cites: leadingBelow,
  values: [{ ...year2023, value: wanYuan(3000), cites: leadingBelow }],
});

/** Money of one project of a line. The reply gives sums alone, which no single rate makes. */
export const grantOf = byLine((line, id) =>
  parameter({
    id: `talent-${id}-grant`,
    label: `${line}每个项目资助额`,
    unit: '分',
    cites: lines(`支持${line}项目，每个项目的资助额没有写明。`),
    values: [],
  }),
);

/** First year of birth that the year's guide allows in a line; with `bornMonth` it makes a day: 1978年1月1日以后出生. */
export const bornYearOf = byLine((line, id) =>
  parameter({
    id: `talent-${id}-born-year`,
    label: `${line}申请人最早出生年份`,
    unit: '年',
    cites: guide(`${line}申请人的出生日期由当年指南规定。`),
    values: [],
    condition: true,
  }),
);

/** The month on whose first day that year's births begin to be allowed; January unless the office says another. */
export const bornMonth = parameter({
  id: 'talent-born-month',
  label: '申请人最早出生月份（当月1日起）',
  unit: '月',
  cites: guide('出生日期以某年某月1日为界的，由当年指南规定。'),
  values: [],
  optional: true,
});

/** Months by which women may be older. Asked for only where it settles the matter. */
export const womenMonths = parameter({
  id: 'talent-women-months',
  label: '女性申请人年龄放宽',
  unit: '月',
  cites: women('制定了支持女性科技人才的措施，年龄放宽多少没有写明。'),
  values: [],
});

/** The year of the grants; that of the day of judgement unless the office says another. */
export const grantYear = parameter({
  id: 'talent-year',
  label: '人才项目立项年度',
  unit: '年',
  cites: lines('按年度支持。'),
  values: [],
  optional: true,
});
