import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { cocoonPartyMissing } from './cocoon-party-missing.ts';

const four = { incubator: '示例孵化器', bank: '示例银行', authority: '示例区科技局' };

export const cases = casesOf(cocoonPartyMissing, projects, [
  { name: '四方齐全', rows: [four], answer: false },
  { name: '金融机构未定', rows: [{ ...four, bank: '未定' }], answer: true },
  { name: '金融机构洽谈中，其余未填', rows: [{ bank: '洽谈中' }], answer: true },
  { name: '孵化器尚未落实', rows: [{ ...four, incubator: '尚未落实' }], answer: true },
  { name: '名称以无开头', rows: [{ ...four, incubator: '无锡示例孵化器' }], answer: false },
  { name: '名称中有对接', rows: [{ ...four, incubator: '对接示例孵化器' }], answer: false },
  { name: '管理部门未填', rows: [{ ...four, authority: undefined }], answer: undefined },
]);
