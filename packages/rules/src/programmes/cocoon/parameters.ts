import { parameter, type ParameterUnit } from '../../kernel/index.ts';
import { measures, plan } from './document.ts';

/** A bound of the four tests, in force since the day of the document that prints it. */
const bound = (id: string, label: string, unit: ParameterUnit, value: number, summary: string) => {
  const cites = measures('二（五）', summary);
  return parameter({ id, label, unit, cites, values: [{ from: '2022-11-30', value, cites }] });
};

/** 大于: a share of exactly 60 % does not reach it. */
export const leastStaffShare = bound(
  'cocoon-staff-share-bound',
  '科技人员占比须大于',
  '百万分之一',
  600_000,
  '科技人员占比大于60%。',
);

/** 超过: five items do not reach it. */
export const leastAchievements = bound(
  'cocoon-achievements-bound',
  '自主创新成果和成果转化合计须超过',
  '项',
  5,
  '自主科技创新成果与成果转化合起来超过5项。',
);

/** 高于: an intensity of exactly 6 % does not reach it. */
export const leastIntensity = bound(
  'cocoon-intensity-bound',
  '研发投入强度须高于',
  '百万分之一',
  60_000,
  '研发投入强度高于6%。',
);

/** Greatest age in full years since its foundation that the year's guide allows; 不超过, so that age itself is allowed. */
export const greatestAge = parameter({
  id: 'cocoon-greatest-age',
  label: '申报企业成立年限上限',
  unit: '年',
  cites: plan('申报企业的成立年限由当年申报指南规定。'),
  values: [],
  condition: true,
});

/** Money of one project. */
export const projectMoney = parameter({
  id: 'cocoon-project-money',
  label: '每个项目支持经费',
  unit: '分',
  cites: plan('项目的支持经费由当年申报指南规定。'),
  values: [],
});

/** The year in which the projects are granted. */
export const projectYear = parameter({
  id: 'cocoon-year',
  label: '立项年度',
  unit: '年',
  cites: plan('项目按年度组织申报。'),
  values: [],
});
