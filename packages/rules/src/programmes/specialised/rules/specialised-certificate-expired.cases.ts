import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, day } from '../testing/samples.ts';
import { certificates } from '../tables/certificates.ts';
import { specialisedCertificateExpired } from './specialised-certificate-expired.ts';

export const cases = casesOf(specialisedCertificateExpired, certificates, [
  { name: '最后一天', rows: [{ creditCode, validTo: day }], day, answer: false },
  { name: '过一天', rows: [{ creditCode, title: '专精特新中小企业', validTo: '2026-05-31' }], day, answer: true },
  { name: '未填', rows: [{ creditCode }], day, answer: undefined },
]);
