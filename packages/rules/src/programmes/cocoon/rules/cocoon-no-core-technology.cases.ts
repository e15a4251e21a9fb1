import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { cocoonNoCoreTechnology } from './cocoon-no-core-technology.ts';

const ways = { 'cocoon-standard': 'goal' };

export const cases = casesOf(cocoonNoCoreTechnology, projects, [
  { name: '填是', rows: [{ coreTechnology: true }], answer: false },
  { name: '填否', rows: [{ coreTechnology: false }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
  { name: '作为培育目标，只提示', rows: [{ coreTechnology: false }], ways, answer: false },
]);
