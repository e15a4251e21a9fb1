import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerProgressDiffers } from './ledger-progress-differs.ts';

const giants = { unit: '户', value: '1049', target: '1000' };

export const cases = casesOf(ledgerProgressDiffers, figures, [
  { name: '104.9%', rows: [{ ...giants, progress: '104.9' }], answer: false },
  { name: '取整为105%', rows: [{ ...giants, progress: '105%' }], answer: false },
  { name: '104%', rows: [{ ...giants, progress: '104' }], answer: true },
  { name: '完成率未填', rows: [giants], answer: undefined },
]);
