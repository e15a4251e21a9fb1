import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { notEnterpriseCode } from './not-enterprise-code.ts';

export const cases = casesOf(notEnterpriseCode, enterprises, [
  { name: '企业', rows: [{ creditCode: '91220101MA0XX0015U' }], answer: false },
  { name: '事业单位', rows: [{ creditCode: '12220000013544429K' }], answer: true },
  { name: '农民专业合作社', rows: [{ creditCode: '93220101MA0XX0015U' }], answer: true },
  { name: '工会', rows: [{ creditCode: '81220101MA0XX0015U' }], answer: true },
  { name: '代码不明', rows: [{}], answer: undefined },
]);
