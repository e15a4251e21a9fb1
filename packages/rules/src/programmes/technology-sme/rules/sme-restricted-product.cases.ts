import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeRestrictedProduct } from './sme-restricted-product.ts';

export const cases = casesOf(smeRestrictedProduct, enterprises, [
  { name: '填否', rows: [{ restricted: false }], answer: false },
  { name: '填是', rows: [{ restricted: true }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
