import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, day, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedCertificateRuns } from './specialised-certificate-runs.ts';

export const cases = casesOf(specialisedCertificateRuns, applicants, [
  {
    name: '最后一天',
    rows: [sound],
    beside: { 'specialised-certificates': [{ creditCode, title: '专精特新中小企业', validTo: day }] },
    day,
    answer: true,
  },
  {
    name: '已到期',
    rows: [sound],
    beside: { 'specialised-certificates': [{ creditCode, title: '专精特新中小企业', validTo: '2026-05-31' }] },
    day,
    answer: false,
  },
  {
    name: '“小巨人”证书',
    rows: [sound],
    beside: { 'specialised-certificates': [{ creditCode, title: '专精特新“小巨人”企业', validTo: day }] },
    day,
    answer: false,
  },
  {
    name: '创新型中小企业证书',
    rows: [sound],
    beside: { 'specialised-certificates': [{ creditCode, title: '创新型中小企业', validTo: day }] },
    day,
    answer: false,
  },
  { name: '没有证书名单', rows: [sound], day, answer: false },
  {
    name: '代码未填',
    rows: [{}],
    beside: { 'specialised-certificates': [{ creditCode, validTo: day }] },
    day,
    answer: undefined,
  },
]);
