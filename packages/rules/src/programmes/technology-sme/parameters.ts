import { parameter, wanYuan, yuan, type Citation, type Day, type ParameterUnit } from '../../kernel/index.ts';
import { guide, measure, notice } from './document.ts';

const from = (day: Day) => (id: string, label: string, unit: ParameterUnit, value: number, cites: Citation) =>
  parameter({ id, label, unit, cites, values: [{ from: day, value, cites }] });

/** The measure stands since the day on which the ministry's page gives it. */
const ofMeasure = from('2017-05-10');
/** The year's triggers, since the first day on which the year's applications are taken. */
const ofNotice = from('2026-06-01');

/** 不超过: 500 themselves are within it. */
export const mostStaff = ofMeasure(
  'sme-most-staff',
  '职工总数上限',
  '人',
  500,
  measure('六（二）', '职工总数不超过500人。'),
);

export const mostRevenue = ofMeasure(
  'sme-most-revenue',
  '年销售收入上限',
  '分',
  wanYuan(20_000),
  measure('六（二）', '年销售收入不超过2亿元。'),
);

export const mostAssets = ofMeasure(
  'sme-most-assets',
  '资产总额上限',
  '分',
  wanYuan(20_000),
  measure('六（二）', '资产总额不超过2亿元。'),
);

/** 不低于: 60 points themselves are enough. */
export const leastScore = ofMeasure(
  'sme-least-score',
  '综合评价得分下限',
  '分值',
  60,
  measure('六（五）', '综合评价得分不低于60分，且科技人员指标得分不为0分。'),
);

/** How long ago an award or a standard may be and still admit directly. */
export const recentYears = ofMeasure(
  'sme-recent-years',
  '奖励、标准以近几年为限',
  '年',
  5,
  measure('八', '国家级科技奖励、主导制定标准都以近五年为限。'),
);

export const lastAwardRank = ofMeasure(
  'sme-last-award-rank',
  '国家级科技奖励排名须在前',
  '户',
  3,
  measure('八（二）', '近五年获国家级科技奖励，并在获奖单位中排前三名。'),
);

/** What 主导制定 means; of one reprint only. */
export const lastDrafterRank = ofMeasure(
  'sme-last-drafter-rank',
  '主导制定标准的起草单位排名须在前',
  '户',
  5,
  guide('直接确认条件', '主导制定指列在起草单位前五名（仅见一处转载，未与原文核对）。'),
);

/** Months of work in the year from which on part-time and temporary staff count. */
export const leastMonths = ofMeasure(
  'sme-least-months',
  '兼职、临时人员全年累计工作时间下限',
  '月',
  6,
  measure('七（一）', '兼职、临时聘用人员全年须在企业累计工作6个月以上才计入。'),
);

export const onSiteStaff = ofNotice(
  'sme-on-site-staff',
  '须现场核查的职工总数（不超过）',
  '人',
  5,
  notice('现场核查', '职工总数不超过5人的企业须现场核查。'),
);

/** 不足: 100,000 yuan themselves are no reason. */
export const onSiteSpending = ofNotice(
  'sme-on-site-spending',
  '须现场核查的年研发费用（低于）',
  '分',
  yuan(100_000),
  notice('现场核查', '年研发费用不足10万元的企业须现场核查。'),
);

export const onSiteYears = ofNotice(
  'sme-on-site-years',
  '失信或被撤销编号以近几年为限',
  '年',
  3,
  notice('现场核查', '近三年有严重违法失信或被撤销登记编号的企业须现场核查。'),
);

/** Share of a batch to be looked into at random, at least. */
export const randomShare = ofNotice(
  'sme-random-share',
  '每批随机抽查比例下限',
  '百万分之一',
  50_000,
  notice('随机抽查', '每批随机抽查的企业不少于5%。'),
);
