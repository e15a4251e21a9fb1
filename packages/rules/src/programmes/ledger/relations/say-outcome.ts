import { compareRatio, floorRatio, ratio, subtractRatio, type Maybe, type Ratio } from '../../../kernel/index.ts';
import {
  sayNumber,
  sayShould,
  sayQuantity,
  fittingUnit,
  isPoint,
  sayBounds,
  askPercentCell,
  type End,
  type Unit,
} from '../quantities/index.ts';
import { kinds, nameOfTerm, type Kind, type KindName } from './kinds.ts';
import { weigh, type Derived, type Relation, type Weighed } from './weigh.ts';

/** 本期1804户、上期1360户. */
export function sayTerms({ kind, terms }: Relation): string {
  const of: Kind = kinds[kind];
  const said = terms.map((term, at) => {
    const figure = term ? sayQuantity(term) : '未知';
    return isOfOneName(of) ? figure : `${nameOfTerm(of, at)}${figure}`;
  });
  return `${isOfOneName(of) ? of.names[0] : ''}${said.join('、')}`;
}

/** 应为32.65%，填32.6%，相差…. */
export function sayDifference({ expected, told }: Weighed): string {
  const { unit, decimals } = told;
  const finer = expected.rough || unit.family === 'count' ? decimals : decimals + 2;
  const order = compareRatio(told.number, expected.number);
  const gap = subtractRatio(order > 0 ? told.number : expected.number, order > 0 ? expected.number : told.number);
  const by =
    expected.rough || told.word
      ? ''
      : `，${order > 0 ? '多' : '少'}${sayNumber(gap, unit, finer).replace(/%$/, '个百分点')}`;
  return `${sayShould(expected, unit, finer)}，填${sayQuantity(told)}${by}${askPercentCell(told, expected.number)}`;
}

/** What the figure that is looked at first would have to be, were all others right: 期初应为84家. */
export function sayPivot(relation: Relation, tolerance: Maybe<number>): string {
  const kind: Kind = kinds[relation.kind];
  if (isOfOneName(kind)) return '';
  const without = { ...relation, terms: relation.terms.with(kind.pivot, undefined) };
  const outcome = weigh(without, tolerance);
  return outcome.is === 'derives' ? `其他数字不变，${sayDerived(without, outcome)}` : '';
}

/** 上期应为1360户; 上期应为2902户至2904户之间. */
export function sayDerived(relation: Relation, derived: Derived): string {
  const { at, estimate } = derived;
  const kind: Kind = kinds[relation.kind];
  const name = at === undefined ? resultNames[relation.kind] : isOfOneName(kind) ? '缺的一项' : nameOfTerm(kind, at);
  const unit = fittingUnit(estimate, derived.unit);
  const whole = wholeNumbers({ ...derived, unit });
  if (whole !== undefined) return `${name}应为${whole}${unit.written}`;
  const { number, bounds } = estimate;
  const plain = sayShould(estimate, unit, 2);
  if (estimate.rough || !bounds || isPoint(bounds) || isWhole(number, unit)) return `${name}${plain}`;
  return `${name}${plain}左右（考虑四舍五入，${sayBounds(bounds, unit, 2)}）`;
}

const resultNames: Readonly<Record<KindName, string>> = {
  分项加总: '合计',
  期末结存: '期末',
  同比增长: '增幅',
  占比: '占比',
  目标进度: '完成率',
  倍数: '倍数',
  平均: '平均数',
  乘积: '乘积',
};

/** Things counted one by one are whole: 1360, or 2902至2904. Of what came of a division they need not be. */
function wholeNumbers({ at, estimate: { bounds }, unit }: Derived): Maybe<string> {
  if (at === undefined || unit.family !== 'count' || compareRatio(unit.scale, ratio(1n)) !== 0) return undefined;
  if (!bounds?.least || !bounds.most) return undefined;
  const [least, most] = [firstFrom(bounds.least), lastTo(bounds.most)];
  if (least > most) return undefined;
  return least === most ? String(least) : `${least}至${most}`;
}

const firstFrom = ({ at, open }: End): bigint => (at.denominator === 1n && !open ? at.numerator : floorRatio(at) + 1n);
const lastTo = ({ at, open }: End): bigint => (at.denominator === 1n && open ? at.numerator - 1n : floorRatio(at));

/** Sums and products: their figures have no names of their own. */
const isOfOneName = ({ names }: Kind): boolean => names.length === 1;

/** Of things that are counted a whole number is no rounding. */
const isWhole = ({ denominator }: Ratio, { family }: Unit): boolean => family === 'count' && denominator === 1n;
