import { jilinProvince } from '../../identifiers/index.ts';
import { fact, sayMoney, type Ask, type Fen, type Maybe, type Parameter, type Truth } from '../../kernel/index.ts';
import { netIncomeIs } from './readings.ts';
import type { Result } from './tables/results.ts';

/** As the unit puts it down, or what is left of the money when the costs are off. */
export const netIncome = fact('净收入', sayMoney, (r: Result, ask: Ask): Maybe<Fen> => {
  if (ask.way(netIncomeIs) === 'as-entered') return r.net;
  return r.amount === undefined || r.costs === undefined ? undefined : r.amount - r.costs;
});

/** The province's regulation speaks of research institutes and universities. */
export const isInstitution = ({ unitKind }: Result): Truth =>
  unitKind === undefined ? undefined : unitKind === '高等院校' || unitKind === '研究开发机构';

export const inJilin = ({ city }: Result): Truth => city?.startsWith(jilinProvince);

/** Whether a figure was in force when the achievement was converted. */
export const since = (r: Result, figure: Parameter, ask: Ask): Truth =>
  r.convertedOn === undefined ? undefined : ask.value(figure, r.convertedOn) !== undefined;

/** 成果“示例”（CG001）. */
export const nameOf = ({ result, number }: Result): string =>
  `${result === undefined ? '成果' : `成果“${result}”`}${number === undefined ? '' : `（${number}）`}`;
