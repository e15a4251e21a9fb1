import { industrySection } from '../identifiers/industry.ts';
import type { Maybe } from '../kernel/truth.ts';
import type { SizeGroup } from './standards.ts';

/**
 * Groups of industries as 统计上大中小微型企业划分办法（2017） lists them by GB/T 4754-2017; not compared with the printed
 * original, see policy.md. Null: the standard leaves the industry out.
 */
const byClass: Readonly<Record<string, SizeGroup | null>> = {
  '591': 'transport',
  '701': 'real-estate',
  '702': 'property-management',
  '703': 'other',
  // Letting of own property: left out of 其他未列明行业, and named nowhere else.
  '704': null,
  '709': 'other',
};

const byDivision: Readonly<Record<string, SizeGroup | null>> = {
  '51': 'wholesale',
  '52': 'retail',
  '53': null,
  '54': 'transport',
  '55': 'transport',
  '56': 'transport',
  '57': 'transport',
  '58': 'transport',
  '60': 'post',
  '61': 'lodging',
  '62': 'catering',
  '63': 'transmission',
  '64': 'transmission',
  '65': 'software',
  '84': null,
  '85': 'other',
};

const bySection: Readonly<Record<string, SizeGroup | null>> = {
  A: 'agriculture',
  B: 'manufacturing',
  C: 'manufacturing',
  D: 'manufacturing',
  E: 'construction',
  // 住宿业 and 餐饮业 have the same bounds, so that the section is exact enough.
  H: 'lodging',
  J: null,
  L: 'leasing-and-business',
  M: 'other',
  N: 'other',
  O: 'other',
  P: null,
  R: 'other',
  S: null,
  T: null,
};

/**
 * The group whose bounds measure an industry, given as section letter or two to four digits. Null: there is no standard.
 * Undefined: the code is too coarse, such as F, 59 or 70, whose parts are measured differently.
 */
export function sizeGroupOf(industry: string): Maybe<SizeGroup | null> {
  if (!known.has(industry)) known.set(industry, lookUp(industry));
  return known.get(industry);
}

/** There are fewer than two thousand codes; each is looked up once. */
const known = new Map<string, Maybe<SizeGroup | null>>();

function lookUp(industry: string): Maybe<SizeGroup | null> {
  const three = industry.slice(0, 3);
  if (three in byClass) return byClass[three];
  const two = industry.slice(0, 2);
  if (two === '59') return industry.length > 2 ? 'storage' : undefined;
  if (two in byDivision) return byDivision[two];
  if (two === '70') return undefined;
  return bySection[industrySection(industry) ?? ''];
}
