import {
  addRatio,
  compareRatio,
  decimalOf,
  divideRatio,
  fact,
  parseRatio,
  ratio,
  type Ask,
  type Maybe,
  type Ratio,
} from '../../kernel/index.ts';
import { printRatio } from '../../figures/index.ts';
import { sayProportion, type Proportion } from './proportion.ts';
import type { Applicant } from './tables/applicants.ts';
import { months, type Month } from './tables/months.ts';

const inYear = 12;

/** The months of the enterprise that the table of months has; none where nobody gave it, which is no gap. */
export function monthsOf(a: Applicant, ask: Ask): Maybe<readonly Month[]> {
  return ask.given(months) ? ask.listed(months, 'creditCode', a.creditCode) : [];
}

/** 1 to 12 out of 3, 3月 or 2023年3月. */
export function monthOf({ month }: Month): Maybe<number> {
  const number = Number(/(\d{1,2})月?份?$/.exec(month?.normalize('NFKC') ?? '')?.[1]);
  return number >= 1 && number <= inYear ? number : undefined;
}

/** Each of the twelve months is there, and once. */
export const isWholeYear = (rows: readonly Month[]): boolean =>
  rows.length === inYear &&
  new Set(rows.map(monthOf)).size === inYear &&
  rows.every((row) => monthOf(row) !== undefined);

/**
 * The yearly average of what stood at both ends of each month: the mean of the two, summed, by twelve. Undefined where a
 * figure is not known.
 */
export function yearlyAverage(ends: readonly (readonly [Maybe<number>, Maybe<number>])[]): Maybe<Ratio> {
  let sum = ratio(0n);
  for (const [begin, end] of ends) {
    if (begin === undefined || end === undefined) return undefined;
    sum = addRatio(sum, addRatio(exact(begin), exact(end)));
  }
  return divideRatio(sum, ratio(BigInt(2 * ends.length)));
}

/** Heads by the table of months. Null: it has none of the enterprise. Undefined: it is not whole. */
export const staffByMonths = fact(
  '按月度人数表计算',
  (heads: Proportion | null) => (heads ? sayHeads(heads) : '未附月度人数表'),
  (a: Applicant, ask: Ask): Maybe<Proportion | null> => {
    const rows = monthsOf(a, ask);
    if (rows?.length === 0) return null;
    if (!rows || !isWholeYear(rows)) return undefined;
    const whole = yearlyAverage(rows.map((row) => [row.staffBegin, row.staffEnd]));
    const part = yearlyAverage(rows.map((row) => [row.technicalBegin, row.technicalEnd]));
    return whole && part && { part, whole };
  },
);

/** 科技人员 and 职工总数 as the enterprise declares them. */
export const declaredStaff = ({ staff, technicalStaff }: Applicant): Maybe<Proportion> =>
  staff === undefined || technicalStaff === undefined
    ? undefined
    : { part: exact(technicalStaff), whole: exact(staff) };

/** 科技人员 and the heads that they are a share of: by the months where there are such, else as declared. */
export const staffShare = fact('科技人员占比', sayHeads, (a: Applicant, ask: Ask): Maybe<Proportion> => {
  const counted = staffByMonths(a, ask);
  return counted === null ? declaredStaff(a) : counted;
});

/** Whether heads are declared as they were counted; declared averages are rounded to the head, the tenth or the hundredth. */
export const areAlike = (declared: Proportion, counted: Proportion): boolean =>
  isRounded(declared.part, counted.part) && isRounded(declared.whole, counted.whole);

const isRounded = (declared: Ratio, exactly: Ratio): boolean =>
  [0, 1, 2].some((decimals) => compareRatio(declared, parseRatio(printRatio(exactly, decimals))!) === 0) ||
  compareRatio(declared, exactly) === 0;

export function sayHeads(heads: Proportion): string {
  return `科技人员${sayCount(heads.part)}人÷职工${sayCount(heads.whole)}人，${sayProportion(heads)}`;
}

/** Averages are shown to the hundredth; whole numbers as they are. */
const sayCount = (heads: Ratio): string =>
  heads.denominator === 1n ? String(heads.numerator) : printRatio(heads, 2).replace(/\.?0+$/, '');

/** Declared averages may be fractional. */
const exact = (figure: number): Ratio =>
  Number.isInteger(figure) ? ratio(BigInt(figure)) : parseRatio(decimalOf(figure) ?? '0')!;
