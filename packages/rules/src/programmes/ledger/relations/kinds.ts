import { constant, minus, over, plus, times, type Estimate } from '../quantities/index.ts';

/** How figures hang together. */
export interface Kind {
  /** What its figures are called, in order; the last name goes on where there may be more. */
  readonly names: readonly string[];
  readonly least: number;
  readonly most: number;
  /** In what the result is: as its parts, in parts of a hundred, in times, or as the first. */
  readonly result: 'as-terms' | 'percent' | 'times' | 'as-first' | 'product';
  /** What the result ought to be. Raises `RangeError` where it would be divided by nothing. */
  readonly resultOf: (terms: readonly Estimate[]) => Estimate;
  /** What the term at a place ought to be, by the result and the other terms; those before and after it stand in order. */
  readonly termOf: (at: number, result: Estimate, others: readonly Estimate[]) => Estimate;
  /** The term to look at first where the result does not agree. */
  readonly pivot: number;
}

const hundred = constant(100n);
const total = (terms: readonly Estimate[]): Estimate => terms.reduce(plus, constant(0n));
const product = (terms: readonly Estimate[]): Estimate => terms.reduce(times, constant(1n));

/** Of two figures, where the result is one divided by the other, so many times over. */
const quotient = (names: readonly string[], result: Kind['result'], factor: Estimate, pivot: number): Kind => ({
  names,
  least: 2,
  most: 2,
  result,
  resultOf: ([part, whole]) => over(times(factor, part!), whole!),
  termOf: (at, quotient, [other]) =>
    at === 0 ? over(times(quotient, other!), factor) : over(times(factor, other!), quotient),
  pivot,
});

const many = 200;

export const kinds = {
  分项加总: {
    names: ['各项'],
    least: 1,
    most: many,
    result: 'as-terms',
    resultOf: total,
    termOf: (_at, sum, others) => minus(sum, total(others)),
    pivot: 0,
  },
  期末结存: {
    names: ['期初', '新增', '减少'],
    least: 2,
    most: 3,
    result: 'as-terms',
    resultOf: ([opening, added, removed = constant(0n)]) => minus(plus(opening!, added!), removed),
    termOf: (at, closing, [first, second = constant(0n)]) => {
      if (at === 0) return plus(minus(closing, first!), second);
      return at === 1 ? plus(minus(closing, first!), second) : minus(plus(first!, second), closing);
    },
    pivot: 0,
  },
  同比增长: {
    names: ['本期', '上期'],
    least: 2,
    most: 2,
    result: 'percent',
    resultOf: ([now, before]) => minus(over(times(hundred, now!), before!), hundred),
    termOf: (at, growth, [other]) => {
      const share = plus(growth, hundred);
      return at === 0 ? over(times(other!, share), hundred) : over(times(hundred, other!), share);
    },
    pivot: 1,
  },
  占比: quotient(['部分', '总体'], 'percent', hundred, 0),
  目标进度: quotient(['完成数', '目标数'], 'percent', hundred, 0),
  倍数: quotient(['被比数', '基数'], 'times', constant(1n), 1),
  平均: quotient(['总数', '个数'], 'as-first', constant(1n), 0),
  乘积: {
    names: ['各因数'],
    least: 2,
    most: many,
    result: 'product',
    resultOf: product,
    termOf: (_at, result, others) => over(result, product(others)),
    pivot: 0,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** The kinds that are no sum: one figure told several times, and a list whose names are counted. */
export const sameFigure = '同一指标';
export const nameCount = '名单计数';

export const kindNames: readonly string[] = [...Object.keys(kinds), sameFigure, nameCount];

export const nameOfTerm = ({ names }: Kind, at: number): string => names[Math.min(at, names.length - 1)]!;
