import {
  compareRatio,
  decimalOf,
  parseRatio,
  ratio,
  type Ask,
  type Maybe,
  type Ratio,
  type Row,
  type Table,
} from '../../../kernel/index.ts';
import { jilin, reportingUnits as zones } from '../../../identifiers/jilin.ts';
import type { Base } from '../tables/bases.ts';
import type { Quota } from '../tables/quotas.ts';
import { applicantsOf, countApplicants } from './applicants.ts';
import { reportingUnit } from './reporting-unit.ts';

/** By what places are divided. No document says: an office chooses. */
export type Basis =
  /** 基数 on 名额分配表. */
  | { readonly kind: 'stated' }
  /** An indicator of 测算基数, of one year. */
  | { readonly kind: 'indicator'; readonly name: string; readonly year: string }
  /** Applicants who are not refused. */
  | { readonly kind: 'applications' };

export const basisName = (basis: Basis): string =>
  basis.kind === 'stated' ? '名额分配表的基数' : basis.kind === 'indicator' ? indicatorName(basis) : applicationsName;

const indicatorName = ({ name, year }: { readonly name: string; readonly year: string }): string =>
  year === '' ? name : `${name}（${year}）`;
export const applicationsName = '在手申报数';

/** A basis, or the names between which an office still has to choose. */
export type BasisChoice = { readonly basis: Basis } | { readonly open: readonly string[] };

/** What the office has chosen; without a choice the one indicator that was given, else 基数 where it stands on the list. */
export function chooseBasis(quotas: readonly Quota[], bases: readonly Base[], chosen: string): BasisChoice {
  const indicators = indicatorsOf(bases);
  const stated = quotas.some(({ base }) => base !== undefined);
  const options: readonly Basis[] = [
    ...indicators,
    ...(stated ? [{ kind: 'stated' } as const] : []),
    { kind: 'applications' },
  ];
  const open = { open: options.map(basisName) };
  if (chosen !== '') {
    const wanted = plain(chosen);
    const named = options.filter((basis) => namesOf(basis).some((name) => plain(name) === wanted));
    return named.length === 1 ? { basis: named[0]! } : open;
  }
  if (indicators.length === 1) return { basis: indicators[0]! };
  return indicators.length === 0 && stated ? { basis: { kind: 'stated' } } : open;
}

const namesOf = (basis: Basis): readonly string[] => {
  if (basis.kind === 'indicator') return [basis.name, indicatorName(basis), `${basis.name}${basis.year}`];
  return basis.kind === 'stated' ? [basisName(basis), '基数'] : [applicationsName, '申报数', 'applications'];
};

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s年度]/g, '');

function indicatorsOf(bases: readonly Base[]): readonly Extract<Basis, { kind: 'indicator' }>[] {
  const found = new Map(
    bases.flatMap(({ indicator, year = '' }) =>
      indicator === undefined ? [] : [[`${indicator} ${year}`, { kind: 'indicator' as const, name: indicator, year }]],
    ),
  );
  return [...found.values()].toSorted((a, b) => (indicatorName(a) < indicatorName(b) ? -1 : 1));
}

/** The nine prefectures and the zones that report like one. */
export const usualUnits: readonly string[] = [...jilin.map(([code]) => code), ...zones.map(([code]) => code)];

/** The units that take part: those of 名额分配表, else those of the indicator, else the usual ones. */
export function unitsOf(quotas: readonly Quota[], bases: readonly Base[], basis: Basis): readonly string[] {
  const listed = spelled(quotas);
  if (listed.length > 0) return listed;
  return basis.kind === 'indicator' ? spelled(valuesOf(bases, basis)) : usualUnits;
}

const spelled = (rows: readonly Row<Table>[]): readonly string[] => [
  ...new Set(rows.flatMap(({ unit }) => (typeof unit === 'string' ? [reportingUnit(unit)] : []))),
];

const valuesOf = (bases: readonly Base[], { name, year }: Extract<Basis, { kind: 'indicator' }>): readonly Base[] =>
  bases.filter((base) => base.indicator === name && (base.year ?? '') === year);

/** A weight, exact. Undefined: nobody has given one. Null: two that differ. */
export type Weight = Maybe<Ratio | null>;

/** The weights of units by a basis. */
export function weightsOf(
  units: readonly string[],
  quotas: readonly Quota[],
  bases: readonly Base[],
  basis: Basis,
  ask: Ask,
): ReadonlyMap<string, Weight> {
  if (basis.kind === 'applications') return applicationsBy(units, ask);
  const values: readonly (readonly [unit: Maybe<string>, value: Maybe<number>])[] =
    basis.kind === 'stated'
      ? quotas.map(({ unit, base }) => [unit, base] as const)
      : valuesOf(bases, basis).map(({ unit, value }) => [unit, value] as const);
  const weights = new Map<string, Weight>(units.map((unit) => [unit, undefined]));
  for (const [spelling, value] of values) {
    if (spelling === undefined || value === undefined) continue;
    const unit = reportingUnit(spelling);
    const weight = exact(value);
    const standing = weights.get(unit);
    if (weights.has(unit)) weights.set(unit, standing === undefined || same(standing, weight) ? weight : null);
  }
  return weights;
}

function applicationsBy(units: readonly string[], ask: Ask): ReadonlyMap<string, Weight> {
  const taking = new Set(units);
  return new Map(
    units.map((unit) => {
      const applicants = applicantsOf(unit, ask, (other) => taking.has(other));
      return [unit, applicants && ratio(BigInt(countApplicants(applicants).possible))];
    }),
  );
}

/** A cell holds fifteen digits; the fraction is what they say. */
export const exact = (value: number): Ratio => parseRatio(decimalOf(value)!)!;

const same = (a: Weight, b: Ratio): boolean => a !== null && a !== undefined && compareRatio(a, b) === 0;
