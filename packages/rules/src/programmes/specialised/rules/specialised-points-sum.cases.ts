import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedPointsSum } from './specialised-points-sum.ts';

export const cases = casesOf(specialisedPointsSum, applicants, [
  {
    name: '合计相符',
    rows: [{ ...former, focusPoints: 15.1, finenessPoints: 15.2, featurePoints: 9.7, innovationPoints: 20 }],
    day,
    answer: false,
  },
  {
    name: '合计少0.1分',
    rows: [{ ...former, focusPoints: 15, finenessPoints: 15.2, featurePoints: 9.7, innovationPoints: 20 }],
    day,
    answer: true,
  },
  { name: '缺一项', rows: [{ ...former, focusPoints: 15, finenessPoints: 15 }], day, answer: undefined },
  {
    name: '新办法不看',
    rows: [{ ...sound, focusPoints: 1, finenessPoints: 1, featurePoints: 1, innovationPoints: 1 }],
    day,
    answer: false,
  },
]);
