import { casesOf } from '../../../kernel/cases.ts';
import { direct, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeNoTechnicalPoints } from './sme-no-technical-points.ts';

export const cases = casesOf(smeNoTechnicalPoints, enterprises, [
  { name: '恰好10%', rows: [{ ...sound, technicalStaff: 10 }], answer: false },
  { name: '9人，总分80分', rows: [{ ...sound, technicalStaff: 9, classOne: 1 }], answer: true },
  { name: '职工总数填0', rows: [{ ...sound, staff: 0, technicalStaff: 0 }], answer: true },
  { name: '没有科技人员，可以直接确认', rows: [direct], answer: false },
  { name: '没有科技人员，是否直接确认未填', rows: [{ ...direct, institution: undefined }], answer: undefined },
  { name: '科技人员未填', rows: [{ ...sound, technicalStaff: undefined }], answer: undefined },
]);
