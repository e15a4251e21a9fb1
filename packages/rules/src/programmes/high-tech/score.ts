import { fact, ratio, type Ask, type Fact, type Maybe } from '../../kernel/index.ts';
import { netAssetsGrowth, salesGrowth } from './growth.ts';
import { boundOf } from './application-day.ts';
import { growthEdge } from './parameters.ts';
import {
  conversionPoints,
  growthPoints,
  mostConversion,
  mostGrowth,
  none,
  numberPoints,
  originPoints,
  type Points,
} from './score-table.ts';
import type { Applicant } from './tables/applicants.ts';

type Allowed = (a: Applicant, ask: Ask) => Points;

/** One line of the score sheet: the column of its points, and the points that the enterprise's figures allow. */
interface ScoreItem {
  readonly field: PointsField;
  readonly label: string;
  readonly allowed: Allowed;
  /** Its points, where no others are possible: as they were given, or because the figures allow no others. */
  readonly settled: Fact<Applicant, number>;
}

type PointsField = keyof Applicant & `points${string}`;

const line = (field: PointsField, label: string, allowed: Allowed): ScoreItem => ({
  field,
  label,
  allowed,
  settled: fact(
    label,
    (points) => `${points}分`,
    (a, ask) => {
      const given = a[field];
      const range = allowed(a, ask);
      if (range[0] === range[1]) return range[0];
      return given !== undefined && isWithin(given, range) ? given : undefined;
    },
  ),
});

const upTo =
  (most: number): Allowed =>
  () => [0, most];

/** Points for what an enterprise has, none where it has no intellectual property at all. */
const withIp =
  (of: (a: Applicant) => Points): Allowed =>
  (a) => {
    if (a.classOne === 0 && a.classTwo === 0) return none;
    const [least, most] = of(a);
    return a.classOne || a.classTwo ? [least, most] : [0, most];
  };

const edgeOf = (a: Applicant, ask: Ask) => () => {
  const parts = boundOf(growthEdge, a, ask);
  return parts === undefined ? undefined : ratio(BigInt(parts), 1_000_000n);
};

const growthOf =
  (rateOf: typeof salesGrowth): Allowed =>
  (a, ask) => {
    const rate = rateOf(a, ask);
    return rate === undefined ? mostGrowth : growthPoints(rate, edgeOf(a, ask));
  };

/** 知识产权, at most 30 together though the standards are a bonus. */
const ipItems: readonly ScoreItem[] = [
  line(
    'pointsAdvanced',
    '技术先进程度',
    withIp(() => [0, 8]),
  ),
  line(
    'pointsCore',
    '核心支持作用',
    withIp(() => [0, 8]),
  ),
  line('pointsNumber', '知识产权数量', (a) => numberPoints(a.classOne, a.classTwo)),
  line(
    'pointsOrigin',
    '知识产权获得方式',
    withIp((a) => originPoints(a.ownDeveloped)),
  ),
  line('pointsStandard', '参与编制标准', upTo(2)),
];
const mostOfIp = 30;

const otherItems: readonly ScoreItem[] = [
  line('pointsConversion', '科技成果转化能力', ({ conversions }) =>
    conversions === undefined ? mostConversion : conversionPoints(Math.floor(conversions)),
  ),
  line('pointsSystem', '研发管理制度', upTo(6)),
  line('pointsInstitute', '研发机构和产学研', upTo(6)),
  line('pointsIncentive', '成果转化激励和双创平台', upTo(4)),
  line('pointsTalent', '人才培养引进', upTo(4)),
  line('pointsNetAssets', '净资产增长率', growthOf(netAssetsGrowth)),
  line('pointsSales', '销售收入增长率', growthOf(salesGrowth)),
];

const items: readonly ScoreItem[] = [...ipItems, ...otherItems];

/** Points that nobody could have given: not whole, or outside what the figures allow. */
export interface Misgiven {
  readonly label: string;
  readonly given: number;
  readonly allowed: Points;
}

const isWithin = (points: number, [least, most]: Points): boolean =>
  Number.isInteger(points) && points >= least && points <= most;

/** The points of a line: settled, or all that the figures allow. A trace shows the settled ones by their names. */
function pointsOf({ field, settled, allowed }: ScoreItem, a: Applicant, ask: Ask): Points {
  const points = ask.recorder && settled(a, ask);
  if (points !== undefined) return [points, points];
  const range = allowed(a, ask);
  const given = a[field];
  return given !== undefined && isWithin(given, range) ? [given, given] : range;
}

function sum(some: readonly ScoreItem[], a: Applicant, ask: Ask): Points {
  let [least, most] = none;
  for (const item of some) {
    const [from, to] = pointsOf(item, a, ask);
    least += from;
    most += to;
  }
  return [least, most];
}

/** The lines together, each as far as it is known. */
function sumUp(a: Applicant, ask: Ask): Points {
  const ip = sum(ipItems, a, ask);
  const others = sum(otherItems, a, ask);
  return [Math.min(ip[0], mostOfIp) + others[0], Math.min(ip[1], mostOfIp) + others[1]];
}

/** Three rules ask for it, of every row. Within a check the rows stay, and weak maps are slow to sweep. */
const sums = new WeakMap<Ask, Map<Applicant, Points>>();

function sumOfItems(a: Applicant, ask: Ask): Points {
  if (ask.recorder) return sumUp(a, ask);
  let known = sums.get(ask);
  if (!known) sums.set(ask, (known = new Map<Applicant, Points>()));
  const standing = known.get(a) ?? sumUp(a, ask);
  known.set(a, standing);
  return standing;
}

/** The least and the greatest score that is still possible. A total that experts enter counts where the lines allow it. */
export function scoreOf(a: Applicant, ask: Ask): Points {
  const range = sumOfItems(a, ask);
  const { pointsTotal } = a;
  return pointsTotal !== undefined && isWithin(pointsTotal, range) ? [pointsTotal, pointsTotal] : range;
}

/** Entered points that cannot be, the total among them. */
export function misgiven(a: Applicant, ask: Ask): readonly Misgiven[] {
  const total = { label: '创新能力总得分', given: a.pointsTotal, allowed: sumOfItems(a, ask) };
  const lines = items.map(({ field, label, allowed }) => ({ label, given: a[field], allowed: allowed(a, ask) }));
  return [...lines, total].filter(
    (each): each is Misgiven => each.given !== undefined && !isWithin(each.given, each.allowed),
  );
}

/** Whether experts have given any points yet. */
export const hasPoints = (a: Applicant): boolean =>
  a.pointsTotal !== undefined || items.some(({ field }) => a[field] !== undefined);

/** Lines of which more than one number of points is still possible. */
export const openItems = (a: Applicant, ask: Ask): readonly string[] =>
  items.flatMap((item) => {
    const [least, most] = pointsOf(item, a, ask);
    return least === most ? [] : [`${item.label}${sayPoints([least, most])}`];
  });

export function sayPoints([least, most]: Points): string {
  return least === most ? `${least}分` : `${least}至${most}分`;
}

/** Whether the score is above the bound: settled as soon as what is still open cannot matter. */
export const isAbove = ([least, most]: Points, bound: Maybe<number>): Maybe<boolean> => {
  if (bound === undefined) return undefined;
  if (least > bound) return true;
  return most <= bound ? false : undefined;
};
