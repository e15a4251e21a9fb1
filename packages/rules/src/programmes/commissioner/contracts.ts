import { and, is, sumFen, type Ask, type Fen, type Maybe, type Truth } from '../../kernel/index.ts';
import { signedInTerm } from './placements.ts';
import { contractMoney, contractSum } from './readings.ts';
import { contracts, type Contract } from './tables/contracts.ts';
import { legalUnit } from './units.ts';

/** The five kinds that 六（一）5 names, and how registries and offices write them. */
const fiveKinds =
  /^(技术)?(委托|合作)?(开发|转让|许可|咨询|服务)(合同)?$|^(专利(申请)?权|专利申请|专利|技术秘密)(转让|实施许可|许可|实施权转让)(合同)?$|^技术(培训|中介)(合同)?$/;
const likeOne = /开发|转让|许可|咨询|服务/;

/** Whether a contract is of one of the five kinds; undefined for one that may be, such as 检测服务. */
export function isOfFiveKinds({ kind }: Contract): Truth {
  if (kind === undefined) return undefined;
  const plain = kind.normalize('NFKC').replace(/[\s()]/g, '');
  if (fiveKinds.test(plain)) return true;
  return likeOne.test(plain) ? undefined : false;
}

/** What the enterprise puts in: by the contract, or what has arrived. */
export const moneyOf = (k: Contract, ask: Ask): Maybe<Fen> =>
  ask.way(contractMoney) === 'signed' ? k.invested : k.received;

/** Money of a contract, or of all that unit and enterprise have together; what is not known stays out of `certain`. */
export interface Investment {
  readonly certain: Fen;
  readonly complete: boolean;
  readonly contracts: number;
}

export function investmentOf(k: Contract, ask: Ask): Maybe<Investment> {
  if (ask.way(contractSum) === 'each') {
    const money = moneyOf(k, ask);
    return money === undefined ? undefined : { certain: money, complete: true, contracts: 1 };
  }
  const unit = legalUnit(k.unit, ask);
  const all = unit === undefined ? undefined : ask.listed(contracts, 'creditCode', k.creditCode);
  if (!all) return undefined;
  const counted = all.map((other) => ({
    counts: and(is(legalUnit(other.unit, ask), unit), isOfFiveKinds(other), signedInTerm(other, ask)),
    money: moneyOf(other, ask),
  }));
  const certain = counted.flatMap(({ counts, money }) => (counts === true && money !== undefined ? [money] : []));
  const open = counted.some(({ counts, money }) => counts !== false && (counts === undefined || money === undefined));
  return { certain: sumFen(certain), complete: !open, contracts: certain.length };
}
