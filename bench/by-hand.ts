import type { Bounds, Candidate, Enterprise, SizeStandard } from '@keshen/rules';
import { standardsOf } from './case.ts';

/** 0 ineligible, 1 undetermined, 2 eligible. */
export interface Answers {
  readonly enterprises: Uint8Array;
  readonly candidates: Uint8Array;
  /** Fen a row; -1 where it is not known. */
  readonly money: Float64Array;
}

const classOf = (value: number, bounds: Bounds): number =>
  value >= bounds[0] ? 3 : value >= bounds[1] ? 2 : value >= bounds[2] ? 1 : 0;

/** The same nine rules and the subsidy as one would write them without a kernel: no reasons, no trace, no parameters. */
export function judgeByHand(enterprises: readonly Enterprise[], candidates: readonly Candidate[]): Answers {
  const firms = new Uint8Array(enterprises.length);
  const status = new Map<string, number>();
  for (let i = 0; i < enterprises.length; i++) {
    const e = enterprises[i]!;
    let out = false;
    let open = false;
    if (e.city === undefined) open = true;
    else if (!e.city.startsWith('22')) out = true;
    if (e.foundedByInstitution === undefined) open = true;
    else if (e.foundedByInstitution) out = true;
    const standard: SizeStandard | null | undefined =
      e.industry === undefined ? undefined : standardsOf[e.industry as keyof typeof standardsOf];
    if (!standard) open = true;
    else {
      let most = 3;
      let blank = false;
      if (standard.staff) {
        if (e.staff === undefined) blank = true;
        else most = Math.min(most, classOf(e.staff, standard.staff));
      }
      if (standard.revenue) {
        if (e.revenue === undefined) blank = true;
        else most = Math.min(most, classOf(e.revenue, standard.revenue));
      }
      if (standard.assets) {
        if (e.assets === undefined) blank = true;
        else most = Math.min(most, classOf(e.assets, standard.assets));
      }
      if (most <= 1) out = true;
      else if (blank) open = true;
    }
    const answer = out ? 0 : open ? 1 : 2;
    firms[i] = answer;
    status.set(e.creditCode!, answer);
  }
  const group = new Map<string, number>();
  for (const { hostCode, sendingUnit } of candidates)
    if (hostCode !== undefined && sendingUnit !== undefined)
      group.set(`${hostCode} ${sendingUnit}`, (group.get(`${hostCode} ${sendingUnit}`) ?? 0) + 1);
  const people = new Uint8Array(candidates.length);
  const money = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const { hostCode, sendingUnit, firstTime, termEnd, termStart } = candidates[i]!;
    let out = false;
    let open = false;
    if (hostCode === undefined) open = true;
    else {
      const host = status.get(hostCode);
      if (host === undefined || host === 1) open = true;
      else if (host === 0) out = true;
      if (sendingUnit === undefined || group.get(`${hostCode} ${sendingUnit}`)! > 2) open = true;
    }
    const answer = out ? 0 : open ? 1 : 2;
    people[i] = answer;
    // All terms of this case begin on 2024-03-01.
    const short = termStart === undefined || termEnd === undefined ? undefined : termEnd < '2026-02-28';
    if (answer === 0 || firstTime === false || short === true) money[i] = 0;
    else money[i] = answer === 1 || firstTime === undefined || short === undefined ? -1 : 10_000_000;
  }
  return { enterprises: firms, candidates: people, money };
}
