import { casesOf } from '../../../kernel/cases.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechTechnologyNotListed } from './hightech-technology-not-listed.ts';

export const cases = casesOf(hightechTechnologyNotListed, applicants, [
  { name: '八个领域之一', rows: [{ technology: '电子信息' }], answer: false },
  { name: '领域名后有小类', rows: [{ technology: '新材料-金属材料' }], answer: false },
  { name: '名称里有空格', rows: [{ technology: '生物与 新医药技术' }], answer: false },
  { name: '只写小类', rows: [{ technology: '软件' }], answer: true },
  { name: '不在领域内', rows: [{ technology: '餐饮' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
