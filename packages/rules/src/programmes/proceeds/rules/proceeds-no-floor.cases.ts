import { casesOf } from '../../../kernel/cases.ts';
import { licence } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsNoFloor } from './proceeds-no-floor.ts';

const joint = { ...licence, way: '合作实施' };

export const cases = casesOf(proceedsNoFloor, results, [
  { name: '合作实施，没有约定', rows: [joint], answer: true },
  { name: '其他方式，没有约定', rows: [{ ...joint, way: '其他' }], answer: true },
  { name: '合作实施，有约定', rows: [{ ...joint, agreed: true }], answer: false },
  { name: '许可', rows: [licence], answer: false },
  { name: '有无约定未填', rows: [{ ...joint, agreed: undefined }], answer: undefined },
]);
