import { parameter, wanYuan, yuan } from '../../kernel/index.ts';
import { personConditions, plan } from './document.ts';

/** Money a commissioner earns the host enterprise each year. */
export const yearlySubsidy = parameter({
  id: 'yearly-subsidy',
  label: '每年补助标准',
  unit: '分',
  cites: plan('六（二）1', '首次入选并签订不少于两年聘用合同的，每年给入驻企业5万元，连续两年。'),
  values: [
    {
      from: '2023-01-01',
      to: '2025-12-31',
      value: yuan(50_000),
      cites: plan('六（二）1', '2023至2025年选派的，每年5万元。'),
    },
  ],
});

/** Successive years for which it is paid. */
export const subsidyYears = parameter({
  id: 'subsidy-years',
  label: '补助年数',
  unit: '年',
  cites: plan('六（二）1', '连续两年。'),
  values: [{ from: '2023-01-01', to: '2025-12-31', value: 2, cites: plan('六（二）1', '连续两年。') }],
});

/** Shortest contract that earns the subsidy; 不少于, so two years to the day are enough. */
export const leastTerm = parameter({
  id: 'least-term',
  label: '聘用合同最短期限',
  unit: '月',
  cites: plan('六（二）1', '聘用合同不少于两年。'),
  values: [{ from: '2023-01-01', value: 24, cites: plan('六（二）1', '聘用合同不少于两年。') }],
});

/** Most persons whom one unit may recommend for one enterprise; 不超过, so two are allowed. */
export const mostPerUnit = parameter({
  id: 'most-per-unit',
  label: '每户企业每个单位推荐人数上限',
  unit: '人',
  cites: plan('五（三）', '每个派出单位为每户企业推荐的人选以2名为限。'),
  values: [{ from: '2023-01-01', value: 2, cites: plan('五（三）', '每个派出单位为每户企业推荐的人选以2名为限。') }],
});

/** The year in which the persons at hand are chosen: money is that of their batch, whenever it is looked at. */
export const intakeYear = parameter({
  id: 'intake-year',
  label: '入选年度',
  unit: '年',
  cites: plan('二', '2023至2025年，每年选派一批。'),
  values: [],
  optional: true,
});

/** 0: the first money is paid in the year of selection; 1: in the next. The plan does not say. */
export const firstPayment = parameter({
  id: 'first-payment',
  label: '首笔补助在入选后第几年拨付',
  unit: '年',
  cites: plan('六（二）1', '连续两年给予补助，未写明从哪一年拨付。'),
  values: [],
  optional: true,
});

/** Share of an instalment that is not paid, or taken back, for a year of the term that was not served in full. */
export const clawBack = parameter({
  id: 'claw-back',
  label: '提前离岗未满年度的扣回比例',
  unit: '百万分之一',
  cites: plan('六（二）1', '连续两年给予补助，未写明提前离岗如何处理。'),
  values: [],
});

/** Money of the enterprise from which on a contract gives a guidance project; 以上, so the bound itself qualifies. */
export const leastContract = parameter({
  id: 'least-contract',
  label: '指导性计划立项的企业投入下限',
  unit: '分',
  cites: plan('六（一）5', '企业投入高校院所的合作经费在30万元以上。'),
  values: [
    { from: '2023-01-01', value: wanYuan(30), cites: plan('六（一）5', '企业投入高校院所的合作经费在30万元以上。') },
  ],
});

/** Time in post after which the department holds its acceptance. */
export const acceptanceAfter = parameter({
  id: 'acceptance-after',
  label: '任职满多久组织验收评价',
  unit: '月',
  cites: plan('五（五）', '任职满2年后组织验收评价。'),
  values: [{ from: '2023-01-01', value: 24, cites: plan('五（五）', '任职满2年后组织验收评价。') }],
});

/** Highest age in full years that a year's notice allows; 不超过, so that age itself is allowed. */
export const highestAge = parameter({
  id: 'highest-age',
  label: '人选最高年龄',
  unit: '岁',
  cites: personConditions,
  values: [],
  condition: true,
});
