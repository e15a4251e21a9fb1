import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeHeadsDiffer } from './sme-heads-differ.ts';

/** 98, 99, 100, 101, 104 come to 100.25 on average; of 科技人员 24 throughout. */
const quarters = {
  creditCode,
  staff0: 98,
  staff1: 99,
  staff2: 100,
  staff3: 101,
  staff4: 104,
  technical0: 24,
  technical1: 24,
  technical2: 24,
  technical3: 24,
  technical4: 24,
};
const beside = { 'sme-quarters': [quarters] };

export const cases = casesOf(smeHeadsDiffer, enterprises, [
  { name: '取整后一致', rows: [sound], beside, answer: false },
  { name: '职工差一人以上', rows: [{ ...sound, staff: 99 }], beside, answer: true },
  { name: '科技人员差一人', rows: [{ ...sound, technicalStaff: 25 }], beside, answer: true },
  { name: '没有季度人数表', rows: [{ ...sound, staff: 99 }], answer: false },
  {
    name: '表中是另一家',
    rows: [sound],
    beside: { 'sme-quarters': [{ ...quarters, creditCode: otherCode }] },
    answer: undefined,
  },
  {
    name: '缺一个季度',
    rows: [sound],
    beside: { 'sme-quarters': [{ ...quarters, staff2: undefined }] },
    answer: undefined,
  },
]);
