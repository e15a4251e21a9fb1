import { parameter, yuan } from '../../kernel/index.ts';
import { plan } from './document.ts';

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
