import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { branchOffice } from './branch-office.ts';

export const cases = casesOf(branchOffice, enterprises, [
  { name: '有限公司', rows: [{ name: '示例光电有限公司' }], answer: false },
  { name: '分公司', rows: [{ name: '示例光电有限公司长春分公司' }], answer: true },
  { name: '支行', rows: [{ name: '示例银行股份有限公司长春示例支行' }], answer: true },
  { name: '名称中间有“分公司”二字', rows: [{ name: '示例分公司管理服务有限公司' }], answer: false },
  { name: '名称未填', rows: [{}], answer: undefined },
]);
