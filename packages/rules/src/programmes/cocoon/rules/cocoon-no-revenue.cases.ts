import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonNoRevenue } from './cocoon-no-revenue.ts';

const idle = { ...sound, revenue: 0 };

export const cases = casesOf(cocoonNoRevenue, projects, [
  { name: '收入为0', rows: [idle], answer: true },
  { name: '收入一分', rows: [{ ...sound, revenue: 1 }], answer: false },
  { name: '收入未填', rows: [{ ...sound, revenue: undefined }], answer: undefined },
  { name: '作为培育目标', rows: [idle], ways: { 'cocoon-standard': 'goal' }, answer: false },
]);
