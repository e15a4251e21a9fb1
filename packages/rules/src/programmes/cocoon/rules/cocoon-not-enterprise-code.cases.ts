import { casesOf } from '../../../kernel/cases.ts';
import { creditCode } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonNotEnterpriseCode } from './cocoon-not-enterprise-code.ts';

export const cases = casesOf(cocoonNotEnterpriseCode, projects, [
  { name: '企业', rows: [{ creditCode }], answer: false },
  { name: '事业单位', rows: [{ creditCode: '12220000412754321X' }], answer: true },
  { name: '信用代码不明', rows: [{}], answer: undefined },
]);
