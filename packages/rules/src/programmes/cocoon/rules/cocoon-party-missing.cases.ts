import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { cocoonPartyMissing } from './cocoon-party-missing.ts';

const four = { incubator: '示例孵化器', bank: '示例银行', authority: '示例区科技局' };

export const cases = casesOf(cocoonPartyMissing, projects, [
  { name: '四方齐全', rows: [four], answer: false },
  { name: '金融机构填无', rows: [{ ...four, bank: '无' }], answer: true },
  { name: '孵化器画线', rows: [{ incubator: '——' }], answer: true },
  { name: '名称以无开头', rows: [{ ...four, incubator: '无锡示例孵化器' }], answer: false },
  { name: '管理部门未填', rows: [{ ...four, authority: undefined }], answer: undefined },
]);
