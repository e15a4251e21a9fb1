import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedPointsExceed } from './specialised-points-exceed.ts';

export const cases = casesOf(specialisedPointsExceed, applicants, [
  {
    name: '恰好满分',
    rows: [{ ...former, focusPoints: 25, finenessPoints: 25, featurePoints: 15, innovationPoints: 35 }],
    day,
    answer: false,
  },
  { name: '特色化多半分', rows: [{ ...former, featurePoints: 15.5 }], day, answer: true },
  { name: '创新能力多一分', rows: [{ ...former, innovationPoints: 36 }], day, answer: true },
  { name: '新办法不看', rows: [{ ...sound, featurePoints: 99 }], day, answer: false },
  { name: '没有分项', rows: [former], day, answer: undefined },
]);
