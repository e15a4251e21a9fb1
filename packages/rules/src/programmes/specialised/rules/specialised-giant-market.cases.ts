import { casesOf } from '../../../kernel/cases.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantMarket } from './specialised-giant-market.ts';

export const cases = casesOf(specialisedGiantMarket, giants, [
  { name: '恰好10%', rows: [giant], day, answer: false },
  { name: '占有率不足，排名第3', rows: [{ ...giant, marketShare: 9.9, marketRank: 3 }], day, answer: false },
  { name: '占有率未填，排名第1', rows: [{ ...giant, marketShare: undefined, marketRank: 1 }], day, answer: false },
  { name: '9.99%，第4', rows: [{ ...giant, marketShare: 9.99, marketRank: 4 }], day, answer: true },
  { name: '占有率不足，排名未填', rows: [{ ...giant, marketShare: 9, marketRank: undefined }], day, answer: undefined },
  { name: '填0.1，可能是10%', rows: [{ ...giant, marketShare: 0.1 }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
