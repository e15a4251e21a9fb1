import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerShareDiffers } from './ledger-share-differs.ts';

const share = { unit: '家', whole: '45', share: '91' };

export const cases = casesOf(ledgerShareDiffers, figures, [
  { name: '45家中的41家是91%', rows: [{ ...share, value: '41' }], answer: false },
  { name: '42家不是', rows: [{ ...share, value: '42' }], answer: true },
  { name: '近三分之一：33家', rows: [{ unit: '家', value: '33', whole: '100', share: '近三分之一' }], answer: false },
  { name: '近三分之一：34家', rows: [{ unit: '家', value: '34', whole: '100', share: '近三分之一' }], answer: true },
  { name: '总体数未填', rows: [{ unit: '家', value: '41', share: '91' }], answer: undefined },
]);
