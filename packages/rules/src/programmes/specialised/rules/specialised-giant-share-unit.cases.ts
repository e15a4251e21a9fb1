import { casesOf } from '../../../kernel/cases.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantShareUnit } from './specialised-giant-share-unit.ts';

export const cases = casesOf(specialisedGiantShareUnit, giants, [
  { name: '填12.5', rows: [{ ...giant, marketShare: 12.5 }], day, answer: false },
  { name: '填0.125，排名第3', rows: [{ ...giant, marketShare: 0.125, marketRank: 3 }], day, answer: false },
  { name: '填0', rows: [{ ...giant, marketShare: 0 }], day, answer: false },
  { name: '填0.125，排名第8', rows: [{ ...giant, marketShare: 0.125 }], day, answer: true },
  { name: '填1', rows: [{ ...giant, marketShare: 1 }], day, answer: true },
  { name: '未填', rows: [{ ...giant, marketShare: undefined }], day, answer: undefined },
]);
