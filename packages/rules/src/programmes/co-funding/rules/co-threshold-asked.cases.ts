import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coThresholdAsked } from './co-threshold-asked.ts';

export const cases = casesOf(coThresholdAsked, projects, [
  { name: '无', rows: [{ ...challenge, threshold: '无' }], answer: false },
  { name: '45周岁以下', rows: [{ ...challenge, threshold: '45周岁以下' }], answer: true },
  { name: '军令状要求副高', rows: [{ ...challenge, scheme: '军令状', threshold: '副高以上职称' }], answer: true },
  { name: '省企合作基金', rows: [{ ...joint, threshold: '45周岁以下' }], answer: false },
  { name: '没有填', rows: [challenge], answer: undefined },
]);
