import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, day } from '../testing/samples.ts';
import { certificates } from '../tables/certificates.ts';
import { specialisedCertificateFormer } from './specialised-certificate-former.ts';

export const cases = casesOf(specialisedCertificateFormer, certificates, [
  {
    name: '原办法最后一天认定，未到期',
    rows: [{ creditCode, grantedOn: '2026-03-31', validTo: '2029-03-30' }],
    day,
    answer: true,
  },
  {
    name: '新办法第一天认定',
    rows: [{ creditCode, grantedOn: '2026-04-01', validTo: '2029-03-31' }],
    day,
    answer: false,
  },
  { name: '已到期', rows: [{ creditCode, grantedOn: '2023-03-31', validTo: '2026-03-30' }], day, answer: false },
  {
    name: '新办法施行以前',
    rows: [{ creditCode, grantedOn: '2025-03-31', validTo: '2028-03-30' }],
    day: '2026-03-31',
    answer: false,
  },
  { name: '认定日期未填', rows: [{ creditCode, validTo: '2029-03-30' }], day, answer: undefined },
]);
