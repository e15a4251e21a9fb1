import { rule, type Ask, type Maybe, type Truth } from '../../../kernel/index.ts';
import { plainPeriod, valueOf } from '../figures.ts';
import { isPerTime, sayQuantity } from '../quantities/index.ts';
import { listedIn, nameOfRelation } from '../relations/listed.ts';
import { relations, type RelationRow } from '../tables/relations.ts';
import type { Figure } from '../tables/figures.ts';

/** 324户 of one year and 706户 of the next are 1030户次; how many 户 they are, nobody can tell: some come in both. */
export const ledgerHouseholds = rule(relations, {
  code: 'ledger-households',
  label: '几个年度的户数相加应是户次',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => {
    const sum = sumOf(row, ask);
    return sum && isOneByOne(sum);
  },
  says: (row, ask) => {
    const { result, terms } = sumOf(row, ask)!;
    const periods = [...new Set(terms.map(({ period }) => period))].join('、');
    return `${nameOfRelation(row)}把${periods}的数相加，结果写作${sayQuantity(valueOf(result)!)}；同一户可能各年都有，相加得到的是户次，户数不会多于它。请核实。`;
  },
});

interface Sum {
  readonly result: Figure;
  readonly terms: readonly Figure[];
}

function sumOf(row: RelationRow, ask: Ask): Maybe<Sum> {
  const listed = row.kind === '分项加总' ? listedIn(row, ask) : undefined;
  if (!listed?.result || listed.trouble.length > 0) return undefined;
  return { result: listed.result, terms: listed.terms.flatMap((term) => term ?? []) };
}

const households = /^(?:户|家|人|名)$/;

function isOneByOne({ result, terms }: Sum): Truth {
  const units = [result, ...terms].map((figure) => valueOf(figure)!.unit);
  if (units.some((unit) => !households.test(unit.of) || isPerTime(unit))) return false;
  if (terms.some(({ period }) => period === undefined)) return undefined;
  return new Set(terms.map(({ period }) => plainPeriod(period!))).size > 1;
}
