import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedExemption } from './specialised-exemption.ts';

export const cases = casesOf(specialisedExemption, applicants, [
  { name: '0项，凭研发机构', rows: [{ ...sound, firstClass: 0, exemption: '研发机构' }], day, answer: true },
  { name: '0项，无豁免', rows: [{ ...sound, firstClass: 0, exemption: '无' }], day, answer: false },
  { name: '1项，不看豁免', rows: [{ ...sound, exemption: '科技奖励' }], day, answer: false },
  { name: '0项，未填', rows: [{ ...sound, firstClass: 0 }], day, answer: undefined },
  { name: '原办法不看', rows: [{ ...former, firstClass: 0, exemption: '研发机构' }], day, answer: false },
]);
