import type { Applicants, Maybe, QuotaLine, Ranked, Ratio } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { caseQuotas, type UnitRanking } from './case-quotas.ts';
import { basisSaid, unitNames } from './quota-words.ts';

/** A unit from its weight to what is left; null for what is not known. Fractions are exact, as `5/9`. */
export interface QuotaReportLine {
  readonly unit: string;
  readonly weight: string | null;
  readonly floor: number;
  readonly cap: number | null;
  /** Its exact share within floor and cap; null for methods that know none. */
  readonly quota: string | null;
  readonly whole: number | null;
  readonly remainder: string | null;
  /** In which places of the order of award it was served, from 1. */
  readonly awarded: readonly number[];
  readonly computed: number | null;
  readonly granted: number | null;
  readonly moved: number;
  readonly approved: number | null;
  readonly used: Applicants | null;
  readonly left: number | null;
}

export interface QuotaReport {
  readonly places: number | null;
  readonly counts: 'persons' | 'enterprises';
  readonly basis: string;
  /** Between which an office still has to choose. */
  readonly bases: readonly string[];
  readonly method: string | null;
  readonly units: readonly QuotaReportLine[];
  readonly tie: { readonly places: number; readonly units: readonly string[] } | null;
  readonly settledBy: {
    readonly way: string;
    readonly day: string;
    readonly by: string;
    readonly between: readonly string[];
    readonly winners: readonly string[];
  } | null;
  readonly clash: { readonly kind: string; readonly units: readonly string[]; readonly by: number } | null;
  readonly rounds: readonly { readonly round: string; readonly pool: number }[];
  readonly rankings: readonly {
    readonly unit: string;
    readonly places: number;
    readonly order: readonly string[];
    readonly applicants: readonly {
      /** Null: unranked. */
      readonly position: number | null;
      readonly standing: string;
      readonly name: string;
      readonly enterprise: string;
    }[];
  }[];
}

/** The account of places as plain data. Undefined where the case says nothing of places. */
export function quotaReport(judged: JudgedCase): Maybe<QuotaReport> {
  const found = caseQuotas(judged);
  if (!found) return undefined;
  const { account, rankings } = found;
  const { intake, counts, basis, computed, lines, ledger } = account;
  const named = (units: readonly string[]) => units.map((unit) => unitNames([unit]));
  const draw = computed?.settledBy;
  return {
    places: intake ?? null,
    counts,
    basis: basisSaid(account),
    bases: 'open' in basis ? basis.open : [],
    method: computed?.method ?? null,
    units: lines.map(reportLine),
    tie: computed?.tie ? { places: computed.tie.places, units: named(computed.tie.units) } : null,
    settledBy: draw
      ? { way: draw.way, day: draw.day, by: draw.by, between: named(draw.units), winners: named(draw.winners) }
      : null,
    clash: computed?.clash ? { ...computed.clash, units: named(computed.clash.units) } : null,
    rounds: ledger.rounds.map(({ round, pool }) => ({ round, pool })),
    rankings: rankings.map((ranking) => ({
      unit: ranking.line.name,
      places: ranking.line.approved!,
      order: ranking.order.map(({ name }) => name),
      applicants: ranking.ranked.map((ranked) => ({
        position: ranking.order.length > 0 ? ranked.position : null,
        standing: standingSaid(ranked, ranking),
        name: ranked.applicant.person?.name ?? '',
        enterprise: ranked.applicant.host.name ?? '',
      })),
    })),
  };
}

function reportLine({ name, weight, floor, cap, step, used, ...line }: QuotaLine): QuotaReportLine {
  return {
    unit: name,
    weight: fraction(weight),
    floor: floor ?? 0,
    cap: cap ?? null,
    quota: fraction(step?.quota),
    whole: step?.whole ?? null,
    remainder: fraction(step?.remainder),
    awarded: step?.awarded ?? [],
    computed: line.computed ?? null,
    granted: line.granted ?? null,
    moved: line.moved,
    approved: line.approved ?? null,
    used: used ?? null,
    left: line.left ?? null,
  };
}

const fraction = (value: Maybe<Ratio | null>): string | null =>
  value ? `${value.numerator}${value.denominator === 1n ? '' : `/${value.denominator}`}` : null;

/** 名额内, 候补1, 并列待定; 未排序 without an order of priority. */
export function standingSaid({ position, standing }: Ranked, { line, order }: UnitRanking): string {
  if (order.length === 0) return '未排序';
  if (standing === 'level') return '并列待定';
  return standing === 'within' ? '名额内' : `候补${position - line.approved!}`;
}
