import { casesOf } from '../../../kernel/cases.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantNoSizeStandard } from './specialised-giant-no-size-standard.ts';

export const cases = casesOf(specialisedGiantNoSizeStandard, giants, [
  { name: '金融业', rows: [{ industry: '66' }], answer: true },
  { name: '工业', rows: [{ industry: '39' }], answer: false },
  { name: '行业未填', rows: [{}], answer: undefined },
]);
