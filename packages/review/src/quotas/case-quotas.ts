import {
  applicantsOf,
  apportionmentMethods,
  commissioner,
  quotaAccount,
  quotaMethod,
  draws,
  partsOf,
  rankApplicants,
  readPriority,
  settleRanking,
  type ApportionmentMethod,
  type Criterion,
  type Draw,
  type Maybe,
  type QuotaAccount,
  type QuotaLine,
  type SettledRanking,
} from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { byDivision } from '../exports/reporting-units.ts';

/** The applicants of a unit that is over its places, in order. */
export interface UnitRanking extends SettledRanking {
  readonly line: QuotaLine;
  /** Empty: no order of priority is stated, or it cannot be read, and nobody is ranked. */
  readonly order: readonly Criterion[];
}

/** What a case says of places. */
export interface CaseQuotas {
  readonly account: QuotaAccount;
  readonly rankings: readonly UnitRanking[];
  /** Words in the stated order of priority that mean nothing. */
  readonly unknownPriority: readonly string[];
}

const known = new WeakMap<JudgedCase, { readonly quotas: Maybe<CaseQuotas> }>();

/** Drawn up once a check. Undefined where the case holds nothing about places and the office has chosen no basis. */
export function caseQuotas(judged: JudgedCase): Maybe<CaseQuotas> {
  let standing = known.get(judged);
  if (!standing) known.set(judged, (standing = { quotas: drawnUp(judged) }));
  return standing.quotas;
}

function drawnUp(judged: JudgedCase): Maybe<CaseQuotas> {
  const { programme, evaluation, settled, terms } = judged;
  if (!partsOf(programme).includes(commissioner)) return undefined;
  const { quotaBasis = '', priority = '' } = settled.notice;
  const drawn = quotaAccount(evaluation, { basis: quotaBasis, method: methodIn(terms.ways.get(quotaMethod.id)) });
  if (!drawn) return undefined;
  const account = { ...drawn, lines: drawn.lines.toSorted((a, b) => byDivision(a.name, b.name)) };
  const read = readPriority(priority, account.counts);
  const order = 'order' in read ? read.order : [];
  const isPart = new Set(account.lines.map(({ unit }) => unit));
  const records = evaluation.rows(draws) as readonly Draw[];
  const rankings = account.lines.flatMap((line): UnitRanking[] => {
    if (line.left === undefined || line.left >= 0) return [];
    const applicants = applicantsOf(line.unit, evaluation.ask, (unit) => isPart.has(unit)) ?? [];
    const ranked = rankApplicants(applicants, line.approved!, order, evaluation.ask);
    // Without an order nobody is ranked, and there is nothing to draw about.
    if (order.length === 0) return [{ line, order, ranked, tie: null, settledBy: undefined, unfit: [] }];
    return [{ line, order, ...settleRanking(ranked, line.approved!, records, line.name) }];
  });
  return { account, rankings, unknownPriority: 'unknown' in read ? read.unknown : [] };
}

const methodIn = (way: Maybe<string>): Maybe<ApportionmentMethod> =>
  apportionmentMethods.find((method) => method === way);
