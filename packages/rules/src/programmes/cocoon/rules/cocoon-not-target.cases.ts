import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { cocoonNotTarget } from './cocoon-not-target.ts';

export const cases = casesOf(cocoonNotTarget, projects, [
  { name: '初创企业', rows: [{ stage: '初创企业' }], answer: false },
  { name: '在孵', rows: [{ stage: '在孵' }], answer: false },
  { name: '是否初创、在孵企业填是', rows: [{ stage: '是' }], answer: false },
  { name: '成熟企业', rows: [{ stage: '成熟企业' }], answer: true },
  { name: '已毕业的在孵企业', rows: [{ stage: '已毕业在孵企业' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
