import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerDerivable } from './ledger-derivable.ts';

export const cases = casesOf(ledgerDerivable, figures, [
  { name: '增幅推出基数', rows: [{ unit: '户', value: '1804', growth: '32.6' }], answer: true },
  { name: '增长为零，基数就是本期数', rows: [{ unit: '户', value: '1804', growth: '0' }], answer: true },
  { name: '新增推出期初', rows: [{ unit: '项', value: '65995', added: '2523' }], answer: true },
  { name: '都填了', rows: [{ unit: '家', value: '41', whole: '45', share: '91' }], answer: false },
  { name: '只有一个数', rows: [{ unit: '户', value: '3112' }], answer: undefined },
]);
