import { fact, sayMoney, type Ask, type Maybe, type Truth } from '../../kernel/index.ts';
import { sayShare, shareOf, type Share } from '../cocoon/share.ts';
import { classOnePoints, classTwoBands, costBands, salesBands, technicalBands, type Band } from './bands.ts';
import { staffOf, technicalStaffOf } from './heads.ts';
import { leastScore } from './parameters.ts';
import { addPoints, better, exactly, mostOf, pointsOfCount, pointsOfShare, upTo, type Points } from './points.ts';
import type { Enterprise } from './tables/enterprises.ts';

const sayPoints = (points: number): string => `${points}分`;
const sayMoneyShare = (share: Share): string => `${sayMoney(share.part)}÷${sayMoney(share.whole)}，${sayShare(share)}`;

/** 科技人员 and all staff. */
export const technicalShare = fact(
  '科技人员占职工总数',
  (share: Share) => `${share.part}人÷${share.whole}人，${sayShare(share)}`,
  (e: Enterprise, ask: Ask) => shareOf(technicalStaffOf(e, ask), staffOf(e, ask)),
);

export const salesShare = fact('研发费用占销售收入', sayMoneyShare, (e: Enterprise) => shareOf(e.rd, e.revenue));
export const costShare = fact('研发费用占成本费用', sayMoneyShare, (e: Enterprise) => shareOf(e.rd, e.costs));

/** Line one, of 20. */
export const technicalPoints = fact('科技人员指标得分', sayPoints, (e: Enterprise, ask: Ask) => {
  const share = technicalShare(e, ask);
  return share && pointsOfShare(share, technicalBands);
});

/** Line two, of 50, where the enterprise chooses sales. There is none without sales. */
export const salesPoints = fact('研发费用占销售收入得分', sayPoints, (e: Enterprise, ask: Ask) =>
  pointsOfBase(salesShare(e, ask), salesBands),
);

/** Line two where it chooses costs. */
export const costPoints = fact('研发费用占成本费用得分', sayPoints, (e: Enterprise, ask: Ask) =>
  pointsOfBase(costShare(e, ask), costBands),
);

const pointsOfBase = (share: Maybe<Share>, bands: readonly Band[]): Maybe<number> =>
  share === undefined || share.whole === 0 ? undefined : pointsOfShare(share, bands);

/** Line three, of 30. One right of class Ⅰ settles it, whatever there is of class Ⅱ. */
export const rightsPoints = fact('知识产权得分', sayPoints, (e: Enterprise): Maybe<number> => {
  if (e.classOne === undefined) return undefined;
  if (e.classOne >= 1) return classOnePoints;
  return e.classTwo === undefined ? undefined : pointsOfCount(e.classTwo, classTwoBands);
});

export type Indicator = 'sales' | 'costs' | 'unnamed';

const indicatorNames: Readonly<Record<Indicator, string>> = {
  sales: '研发费用占销售收入',
  costs: '研发费用占成本费用',
  unnamed: '未选择，取得分较高的一项',
};

/** The R&D column that the enterprise has chosen. Without a choice the better one counts. */
export const indicator = fact(
  '研发投入指标',
  (chosen: Indicator) => indicatorNames[chosen],
  (e: Enterprise): Indicator =>
    e.indicator === '按销售收入' ? 'sales' : e.indicator === '按成本费用' ? 'costs' : 'unnamed',
);

/** What each line may come to. */
export const lineBounds = (e: Enterprise, ask: Ask): readonly [technical: Points, rd: Points, rights: Points] => [
  upTo(technicalPoints(e, ask), mostOf(technicalBands)),
  rdBounds(e, ask),
  rightsBounds(e, ask),
];

function rdBounds(e: Enterprise, ask: Ask): Points {
  // What was not chosen is not read, and not asked for.
  const chosen = indicator(e, ask);
  if (chosen === 'sales') return upTo(salesPoints(e, ask), mostOf(salesBands));
  if (chosen === 'costs') return upTo(costPoints(e, ask), mostOf(costBands));
  const [sales, costs] = [salesPoints(e, ask), costPoints(e, ask)];
  // A column without a base cannot be chosen.
  if (isBaseless(salesShare(e, ask))) return upTo(costs, mostOf(costBands));
  if (isBaseless(costShare(e, ask))) return upTo(sales, mostOf(salesBands));
  return better(upTo(sales, mostOf(salesBands)), upTo(costs, mostOf(costBands)));
}

const isBaseless = (share: Maybe<Share>): boolean => share?.whole === 0;

/** Whether neither column, or not the chosen one, has anything to measure R&D by. */
export function lacksBase(e: Enterprise, ask: Ask): Truth {
  const chosen = indicator(e, ask);
  const bases = [...(chosen === 'costs' ? [] : [e.revenue]), ...(chosen === 'sales' ? [] : [e.costs])];
  if (bases.some((base) => base !== undefined && base > 0)) return false;
  return bases.includes(undefined) ? undefined : true;
}

function rightsBounds(e: Enterprise, ask: Ask): Points {
  const known = rightsPoints(e, ask);
  if (known !== undefined) return exactly(known);
  const { classOne, classTwo } = e;
  return {
    least: classTwo === undefined ? 0 : pointsOfCount(classTwo, classTwoBands),
    most: classOne === undefined ? classOnePoints : mostOf(classTwoBands),
  };
}

/** All lines together. */
export const totalBounds = (e: Enterprise, ask: Ask): Points => addPoints(lineBounds(e, ask));

/** The score, once nothing is open that could change it. */
export const totalPoints = fact('综合评价得分', sayPoints, (e: Enterprise, ask: Ask): Maybe<number> => {
  const { least, most } = totalBounds(e, ask);
  return least === most ? least : undefined;
});

/** Whether the total misses the bound; settled as soon as what is open does not matter. */
export function scoresTooLow(e: Enterprise, ask: Ask): Truth {
  const total = totalPoints(e, ask);
  const { least, most } = total === undefined ? totalBounds(e, ask) : exactly(total);
  const bound = ask.value(leastScore);
  if (bound === undefined) return undefined;
  return most < bound ? true : least >= bound ? false : undefined;
}

/** Whether the line of 科技人员 is worth nothing. */
export function lacksTechnicalPoints(e: Enterprise, ask: Ask): Truth {
  const points = technicalPoints(e, ask);
  return points === undefined ? undefined : points === 0;
}
