import { wanYuan } from '../../../kernel/money.ts';

/** Born on 1985-06-15; a number of nobody. */
export const someone = {
  residentId: '220104198506150021',
  name: '人选甲',
  unit: '示例大学',
  city: '220100',
};

/** Numbers of nobody, by their day of birth. */
export const born = (day: string) => ({ ...someone, residentId: `220104${day.replaceAll('-', '')}001X` });

export const chosen = {
  ...someone,
  project: '示例项目',
  kind: '优秀项目',
  returnee: true,
  abroadMonths: 24,
  returnedOn: '2021-06-01',
  selected: true,
};

export const granted = {
  ...someone,
  plan: '高层次留学人才回国资助项目',
  approvedOn: '2023-03-01',
  granted: wanYuan(30),
  requested: wanYuan(30),
};
