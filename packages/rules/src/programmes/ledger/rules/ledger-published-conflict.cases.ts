import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerPublishedConflict } from './ledger-published-conflict.ts';

export const cases = casesOf(ledgerPublishedConflict, figures, [
  { name: '42家与41家', rows: [{ indicator: '企业为主体的新型研发机构', period: '2023年5月' }], answer: true },
  { name: '各银行与吉林银行', rows: [{ indicator: '科技型企业贷款投放', period: '2022年底' }], answer: true },
  { name: '户次与户', rows: [{ indicator: 'R&D投入引导计划累计补助企业', period: '2020-2021年度' }], answer: true },
  { name: '说了两次，一样', rows: [{ indicator: '省级以上科技企业孵化器', period: '2023年5月' }], answer: false },
  { name: '文件没有载明的指标', rows: [{ indicator: '示例指标', period: '2023年5月' }], answer: undefined },
  { name: '期间未填', rows: [{ indicator: '新型研发机构' }], answer: undefined },
]);
