import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { cocoonNoSizeStandard } from './cocoon-no-size-standard.ts';

export const cases = casesOf(cocoonNoSizeStandard, projects, [
  { name: '工业', rows: [{ industry: '39' }], answer: false },
  { name: '货币金融服务', rows: [{ industry: '66' }], answer: true },
  { name: '行业未填', rows: [{}], answer: undefined },
]);
