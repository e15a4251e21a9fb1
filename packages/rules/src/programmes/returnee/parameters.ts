import { parameter, wanYuan, type Citation, type ParameterUnit } from '../../kernel/index.ts';
import { grants, guide, national } from './document.ts';

/** The reply tells what holds 每年: taken from the first day of the year that it bears. */
const inForce = '2023-01-01';

const yearly = (id: string, label: string, unit: ParameterUnit, value: number, cites: Citation) =>
  parameter({ id, label, unit, cites, values: [{ from: inForce, value, cites }] });

export const excellentMoney = yearly(
  'returnee-excellent-money',
  '优秀项目每个资助额',
  '分',
  wanYuan(10),
  grants('优秀项目每个资助10万元。'),
);

export const startMoney = yearly(
  'returnee-start-money',
  '启动项目每个资助额',
  '分',
  wanYuan(5),
  grants('启动项目每个资助5万元。'),
);

export const excellentPlaces = yearly(
  'returnee-excellent-places',
  '优秀项目每年个数',
  '项',
  10,
  grants('每年优秀项目10个。'),
);

export const startPlaces = yearly('returnee-start-places', '启动项目每年个数', '项', 10, grants('每年启动项目10个。'));

/** 1:1 is the whole of what the ministry gives. */
export const matchShare = yearly(
  'returnee-match-share',
  '国家资助的省级匹配比例',
  '百万分之一',
  1_000_000,
  national('参照人社部的资助额度，按1:1匹配。'),
);

/** Most that is added for one person; the reply names no limit. */
export const matchCap = parameter({
  id: 'returnee-match-cap',
  label: '省级匹配上限',
  unit: '分',
  cites: national('按1:1匹配，有无上限没有写明。'),
  values: [],
  condition: true,
});

/** The year of the grants; that of the day of judgement unless the office says another. */
export const grantYear = parameter({
  id: 'returnee-year',
  label: '择优资助年度',
  unit: '年',
  cites: grants('每年择优遴选资助。'),
  values: [],
  optional: true,
});

const ofTheGuide = (id: string, label: string, unit: ParameterUnit, summary: string) =>
  parameter({ id, label, unit, cites: guide(summary), values: [], condition: true });

/** 不超过: that age itself is allowed. */
export const highestAge = ofTheGuide('returnee-highest-age', '申请人最高年龄', '岁', '申请人的年龄由当年通知规定。');

/** 以内: so many years to the day are allowed. */
export const mostYearsBack = ofTheGuide(
  'returnee-most-years-back',
  '回国年限上限',
  '年',
  '回国多久以内可以申请，由当年通知规定。',
);

/** 以上: so many months are enough. */
export const leastAbroad = ofTheGuide(
  'returnee-least-abroad',
  '在外留学最短时间',
  '月',
  '在外留学多久可以申请，由当年通知规定。',
);
