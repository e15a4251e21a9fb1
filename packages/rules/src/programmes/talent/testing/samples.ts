import { wanYuan } from '../../../kernel/money.ts';

/** Numbers of nobody, by their day of birth: of a man, and of a woman. */
export const man = (day: string) => `220104${day.replaceAll('-', '')}001X`;
export const woman = (day: string) => `220104${day.replaceAll('-', '')}0020`;

export const applicant = {
  name: '人选甲',
  gender: '男',
  residentId: man('1985-06-15'),
  unit: '示例大学',
  city: '220100',
  project: '示例项目',
  line: '青年成长',
  requested: wanYuan(10),
  chosen: true,
};
