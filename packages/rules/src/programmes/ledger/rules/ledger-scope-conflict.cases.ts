import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerScopeConflict } from './ledger-scope-conflict.ts';

const loans = { indicator: '科技型企业贷款投放', period: '2022年', unit: '亿元', value: '167' };

export const cases = casesOf(ledgerScopeConflict, figures, [
  {
    name: '银行与吉林银行',
    rows: [
      { ...loans, scope: '各银行' },
      { ...loans, scope: '吉林银行' },
    ],
    answer: true,
  },
  {
    name: '同一口径',
    rows: [
      { ...loans, scope: '吉林银行' },
      { ...loans, scope: '吉林银行' },
    ],
    answer: false,
  },
  {
    name: '数字不同，口径不同，不矛盾',
    rows: [
      { ...loans, scope: '各银行' },
      { ...loans, value: '90', scope: '吉林银行' },
    ],
    answer: false,
  },
  { name: '一处没有写口径', rows: [loans, { ...loans, scope: '吉林银行' }], answer: false },
  { name: '数值未填', rows: [{ ...loans, value: undefined }], answer: undefined },
]);
