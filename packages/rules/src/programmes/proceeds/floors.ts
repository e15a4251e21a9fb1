import {
  and,
  fact,
  is,
  not,
  or,
  sayFigure,
  sayMoney,
  type Ask,
  type Fen,
  type Maybe,
  type Parameter,
  type Truth,
} from '../../kernel/index.ts';
import { equityShare, incomeShare, jilinShare, leastYears, mostYears, profitShare } from './parameters.ts';
import { inJilin, isInstitution, netIncome, since } from './facts.ts';
import { agreementBinds, jilinCovers, jilinUnits, yearsOfUse } from './readings.ts';
import { partOf } from './part-of.ts';
import type { Result } from './tables/results.ts';

/** The least reward, and of what it is so large a share. */
export interface Floor {
  readonly of: string;
  readonly whole: Fen;
  readonly share: number;
  readonly due: Fen;
}

const sayFloor = ({ of, whole, share, due }: Floor): string =>
  `${of}${sayMoney(whole)}的${sayFigure('百万分之一', share)}，即${sayMoney(due)}`;

/** Whether the province's own share holds for a row. */
export const isJilinTransfer = fact(
  '按本省比例',
  (holds: boolean) => (holds ? '是' : '否'),
  (r: Result, ask: Ask): Truth => {
    const licence = ask.way(jilinCovers) === 'transfer-and-licence' && r.way === '许可';
    const central = ask.way(jilinUnits) === 'local' ? is(r.affiliation, '中央') : false;
    return and(
      r.way === undefined ? undefined : r.way === '转让' || licence,
      isInstitution(r),
      not(central),
      inJilin(r),
      since(r, jilinShare, ask),
    );
  },
);

/** What the province asks of a transfer for which its share holds. */
export const jilinFloor = fact('本省奖励下限', sayFloor, (r: Result, ask: Ask) =>
  floorOf('转化净收入', netIncome(r, ask), jilinShare, r, ask),
);

/** An agreement stands in place of the law's floors, unless they bind the unit all the same. */
export const agreementHolds = (r: Result, ask: Ask): Truth =>
  ask.way(agreementBinds) === 'holds' ? r.agreed : and(r.agreed, not(isInstitution(r)));

/** Whether the law's floors hold for a row. */
export const isUnderLaw = (r: Result, ask: Ask): Truth =>
  and(not(isJilinTransfer(r, ask)), not(agreementHolds(r, ask)));

/** What the law asks where it holds; null for ways and years without a floor. */
export const lawFloor = fact(
  '国家奖励下限',
  (floor: Floor | null) => (floor === null ? '无' : sayFloor(floor)),
  (r: Result, ask: Ask): Maybe<Floor | null> => {
    switch (r.way) {
      case '转让':
      case '许可':
        return floorOf('转化净收入', netIncome(r, ask), incomeShare, r, ask);
      case '作价投资':
        return floorOf('作价投资股份', r.equity, equityShare, r, ask);
      case '自行实施': {
        const over = isBeyondUse(r, ask);
        if (over !== false) return over === undefined ? undefined : null;
        return floorOf('营业利润', r.profit, profitShare, r, ask);
      }
      case undefined:
        return undefined;
      default:
        return null;
    }
  },
);

/** The last year of own use whose profit must be shared. */
export function lastYearOfUse(r: Result, ask: Ask): Maybe<number> {
  if (r.convertedOn === undefined) return undefined;
  return ask.value(ask.way(yearsOfUse) === 'least' ? leastYears : mostYears, r.convertedOn);
}

/** Whether a row of own use is of a later year. */
export const isBeyondUse = (r: Result, ask: Ask): Truth => {
  const last = lastYearOfUse(r, ask);
  if (r.way !== undefined && r.way !== '自行实施') return false;
  return r.way === undefined || r.yearOfUse === undefined || last === undefined ? undefined : r.yearOfUse > last;
};

/** Whichever floor holds for a row; null where none does. */
export function floor(r: Result, ask: Ask): Maybe<Floor | null> {
  const jilin = isJilinTransfer(r, ask);
  if (jilin !== false) return jilin && jilinFloor(r, ask);
  const law = isUnderLaw(r, ask);
  return law ? lawFloor(r, ask) : law === undefined ? undefined : null;
}

/** Whether less was given than the floor, once all has been given. */
export const isShort = (r: Result, { due }: Pick<Floor, 'due'>): Truth =>
  and(r.distributed, r.reward === undefined ? undefined : r.reward < due);

/** 奖励60万元，不得低于转化净收入100万元的70%，即70万元，还差10万元. */
export const sayShort = (r: Result, found: Floor): string =>
  `奖励${sayMoney(r.reward!)}，不得低于${sayFloor(found)}，还差${sayMoney(found.due - r.reward!)}`;

function floorOf(of: string, whole: Maybe<Fen>, share: Parameter, r: Result, ask: Ask): Maybe<Floor> {
  const rate = r.convertedOn === undefined ? undefined : ask.value(share, r.convertedOn);
  if (whole === undefined || rate === undefined) return undefined;
  return { of, whole, share: rate, due: partOf(whole, rate) };
}

/** No document at hand gives a share for these ways. */
export const isOpenWay = ({ way }: Result): Truth => or(is(way, '合作实施'), is(way, '其他'));
