import type { ApportionmentMethod, Claim, Step } from '../../../apportion/index.ts';
import { literalWay, type Evaluation, type Maybe } from '../../../kernel/index.ts';
import { bases, type Base } from '../tables/bases.ts';
import { draws, type Draw } from '../tables/draws.ts';
import { quotaMoves, type QuotaMove } from '../tables/quota-moves.ts';
import { quotas, type Quota } from '../tables/quotas.ts';
import { applicantsOf, countApplicants, type Applicants } from './applicants.ts';
import { chooseBasis, unitsOf, weightsOf, type BasisChoice, type Weight } from './basis.ts';
import { computeQuotas, type Computed } from './computed.ts';
import { departuresOf, type Departure } from './departures.ts';
import { signedPlaces } from './granted.ts';
import { intakeTolerance, yearlyIntake } from './parameters.ts';
import { quotaCounts, quotaMethod } from './readings.ts';
import { reportingUnitName } from './reporting-unit.ts';
import { playRounds, type Ledger } from './rounds.ts';
import { givenFigures, type GivenFigures } from './given-figures.ts';

/** A unit from its weight to what is left of its places. */
export interface QuotaLine extends GivenFigures {
  readonly unit: string;
  readonly name: string;
  readonly weight: Weight;
  /** 测算数. */
  readonly computed: Maybe<number>;
  readonly step: Maybe<Step>;
  /** 调剂: by the record of rounds, else as the list says. */
  readonly moved: number;
  /** 核定数: granted and moved. */
  readonly approved: Maybe<number>;
  /** 已用: who qualifies. */
  readonly used: Maybe<Applicants>;
  /** 结余; negative where a unit is over its places. */
  readonly left: Maybe<number>;
}

/** The places of a year: how they were divided, granted, moved and used. */
export interface QuotaAccount {
  /** Places to divide; undefined where nothing is in force on the day. */
  readonly intake: Maybe<number>;
  /** How far the grants may depart from it. */
  readonly tolerance: Maybe<number>;
  readonly counts: 'persons' | 'enterprises';
  readonly basis: BasisChoice;
  /** Undefined where anything that it needs is open. */
  readonly computed: Maybe<Computed>;
  /** In the order in which the units were given; sorting is for whoever shows them. */
  readonly lines: readonly QuotaLine[];
  readonly ledger: Ledger;
  /** How many units other methods would give other places, where the office has settled none. */
  readonly otherwise: readonly { readonly method: ApportionmentMethod; readonly units: number }[];
  /** Where figures do not agree with each other, or with the computation. */
  readonly departures: readonly Departure[];
}

/** What an office has chosen, where it has. */
export interface QuotaChoices {
  /** By what places are divided, in its own words; empty where it has not said. */
  readonly basis: string;
  readonly method: Maybe<ApportionmentMethod>;
}

/**
 * The account of a case, as far as it can be drawn up. Undefined where the case holds nothing about places and the office
 * has chosen nothing.
 */
export function quotaAccount(
  evaluation: Evaluation,
  { basis, method }: QuotaChoices = { basis: '', method: undefined },
): Maybe<QuotaAccount> {
  const { ask } = evaluation;
  if (basis === '' && !ask.given(quotas) && !ask.given(bases)) return undefined;
  const listed = evaluation.rows(quotas) as readonly Quota[];
  const indicators = evaluation.rows(bases) as readonly Base[];
  const intake = ask.value(yearlyIntake);
  const tolerance = ask.value(intakeTolerance);
  const counts = ask.way(quotaCounts);
  const choice = chooseBasis(listed, indicators, basis);
  const units = unitsOf(listed, indicators, 'basis' in choice ? choice.basis : { kind: 'applications' });
  const weights =
    'basis' in choice ? weightsOf(units, listed, indicators, choice.basis, ask) : new Map<string, Weight>();
  const figures = new Map(units.map((unit) => [unit, givenFigures(unit, listed)]));
  const claims = claimsOf(units, weights, figures);
  const records = evaluation.rows(draws) as readonly Draw[];
  const computed =
    intake === undefined || !claims
      ? undefined
      : computeQuotas(intake, claims, method ?? literalWay(quotaMethod), records);
  const granted = new Map(
    [...figures].flatMap(([unit, { granted: own }]) => (own === undefined ? [] : [[unit, own] as const])),
  );
  const ledger = playRounds(granted, evaluation.rows(quotaMoves) as readonly QuotaMove[]);
  const isPart = new Set(units);
  const lines = units.map((unit): QuotaLine => {
    const own = figures.get(unit)!;
    const moved = ask.given(quotaMoves) ? (ledger.net.get(unit) ?? 0) : (signedPlaces(own.movedAsWritten) ?? 0);
    const approved = own.granted === undefined ? own.approvedAsWritten : own.granted + moved;
    const applicants = applicantsOf(unit, ask, (other) => isPart.has(other));
    const used = applicants && countApplicants(applicants);
    return {
      ...own,
      unit,
      name: reportingUnitName(unit),
      weight: weights.get(unit),
      computed: computed && !computed.tie ? computed.allocations.get(unit) : undefined,
      step: computed?.steps.get(unit),
      moved,
      approved,
      used,
      left: approved === undefined || !used ? undefined : approved - used.certain,
    };
  });
  const account = { intake, tolerance, counts, basis: choice, computed, lines, ledger };
  const otherwise = computed && method === undefined ? byOtherMethods(computed, claims!, records) : [];
  return { ...account, otherwise, departures: departuresOf(account) };
}

function byOtherMethods(
  { places, method, allocations }: Computed,
  claims: readonly Claim[],
  records: readonly Draw[],
): QuotaAccount['otherwise'] {
  return quotaMethod.ways.flatMap(([other]) => {
    if (other === method) return [];
    const theirs = computeQuotas(places, claims, other, records).allocations;
    return [{ method: other, units: claims.filter(({ unit }) => theirs.get(unit) !== allocations.get(unit)).length }];
  });
}

/** Undefined where a weight is missing, or a limit is no whole number: a missing figure is never a zero. */
function claimsOf(
  units: readonly string[],
  weights: ReadonlyMap<string, Weight>,
  figures: ReadonlyMap<string, GivenFigures>,
): Maybe<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const unit of units) {
    const weight = weights.get(unit);
    const { floor = 0, cap } = figures.get(unit)!;
    if (!weight || ![floor, cap ?? 0].every(Number.isSafeInteger)) return undefined;
    claims.push({ unit, weight, floor, ...(cap !== undefined && { cap }) });
  }
  return claims.length === 0 ? undefined : claims;
}
