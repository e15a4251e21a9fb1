import { creditCodeCheck, sizeStandards, wanYuan, type Candidate, type Enterprise } from '@keshen/rules';

/** The same numbers every time: a linear congruential generator. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
}

export const rows = 100_000;

const industries = ['39', '65', '47', '72', '73', '51', '01', '66', '35', '27'];
const places = ['220100', '220200', '222400', '220000', '2200A1', '210000'];

/** Synthetic enterprises and candidates; one cell in fifty is not known. */
export function makeCase(): { readonly enterprises: readonly Enterprise[]; readonly candidates: readonly Candidate[] } {
  const random = sequence(20_240_601);
  const maybe = <T>(value: T): T | undefined => (random() < 0.02 ? undefined : value);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const codes = Array.from({ length: rows }, (_, i) => creditCode(i));
  const enterprises = codes.map((creditCode_): Enterprise => ({
    ...blankEnterprise,
    name: '示例企业',
    creditCode: creditCode_,
    city: maybe(random() < 0.97 ? pick(places.slice(0, 5)) : places[5]!),
    industry: maybe(pick(industries)),
    staff: maybe(Math.floor(random() ** 2 * 3000)),
    revenue: maybe(Math.floor(random() ** 3 * wanYuan(90_000))),
    assets: maybe(Math.floor(random() ** 3 * wanYuan(90_000))),
    foundedByInstitution: maybe(random() < 0.1),
  }));
  const candidates = Array.from({ length: rows }, (): Candidate => ({
    ...blankCandidate,
    name: '示例人选',
    sendingUnit: maybe(`示例大学${Math.floor(random() * 300)}`),
    hostName: '示例企业',
    hostCode: maybe(random() < 0.98 ? codes[Math.floor(random() ** 2 * rows)]! : creditCode(rows + 1)),
    firstTime: maybe(random() < 0.9),
    termStart: maybe('2024-03-01'),
    termEnd: maybe(random() < 0.8 ? '2026-02-28' : '2026-01-31'),
  }));
  return { enterprises, candidates };
}

function creditCode(i: number): string {
  const body = `91220101MA${String(i).padStart(7, '0')}`;
  return body + creditCodeCheck(body);
}

const blankEnterprise: Enterprise = {
  name: undefined,
  creditCode: undefined,
  city: undefined,
  county: undefined,
  reportingUnit: undefined,
  sector: undefined,
  industry: undefined,
  staff: undefined,
  revenue: undefined,
  assets: undefined,
  foundedByInstitution: undefined,
  need: undefined,
  contact: undefined,
  phone: undefined,
  declaredSize: undefined,
};
const blankCandidate: Candidate = {
  name: undefined,
  idType: undefined,
  residentId: undefined,
  education: undefined,
  degree: undefined,
  title: undefined,
  sendingUnit: undefined,
  hostName: undefined,
  hostCode: undefined,
  speciality: undefined,
  firstTime: undefined,
  termStart: undefined,
  termEnd: undefined,
  birthday: undefined,
  batch: undefined,
  signedOn: undefined,
  leftOn: undefined,
};

/** The standards by the industries that occur here, for the hand-written check. Null: there is none. */
export const standardsOf = {
  '39': sizeStandards.manufacturing,
  '65': sizeStandards.software,
  '47': sizeStandards.construction,
  '72': sizeStandards['leasing-and-business'],
  '73': sizeStandards.other,
  '51': sizeStandards.wholesale,
  '01': sizeStandards.agriculture,
  '66': null,
  '35': sizeStandards.manufacturing,
  '27': sizeStandards.manufacturing,
} as const;
