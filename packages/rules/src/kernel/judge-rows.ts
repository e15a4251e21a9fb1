import type { Ask } from './ask.ts';
import type { Decision, Status } from './decision.ts';
import type { GroupRule, Rule } from './rule.ts';
import type { Row, Table } from './table.ts';
import type { Maybe, Truth } from './truth.ts';

/** Rows that share a rule's key and for which its condition holds. */
export interface GroupHit {
  readonly rule: GroupRule;
  readonly rows: readonly number[];
}

/** The verdicts on one table. */
export interface Judged {
  readonly decisions: readonly Decision[];
  readonly groups: readonly GroupHit[];
  /** By rule and row: the rows of its group, itself included; undefined where its key is not known. */
  readonly members: ReadonlyMap<Rule, readonly Maybe<readonly number[]>[]>;
}

/** Every rule over every row. All reasons are kept. */
export function judgeRows(table: string, rows: readonly Row<Table>[], rules: readonly Rule[], ask: Ask): Judged {
  const grouped = new Map<Rule, Grouped>();
  for (const rule of rules) if (rule.kind === 'group') grouped.set(rule, answerGroups(rule, rows, ask));
  const decisions = rows.map((row, index): Decision => {
    let status: Status = 'eligible';
    let fired: Rule[] = nothing;
    let open: Rule[] = nothing;
    for (const rule of rules) {
      const truth = rule.kind === 'row' ? rule.when(row as never, ask) : grouped.get(rule)!.truths[index];
      if (truth === false) continue;
      if (truth === true) {
        fired = fired === nothing ? [rule] : [...fired, rule];
        if (rule.effect === 'excludes') status = 'ineligible';
        else if (rule.effect === 'suspends' && status === 'eligible') status = 'undetermined';
      } else if (rule.effect === 'excludes' || rule.effect === 'suspends') {
        open = open === nothing ? [rule] : [...open, rule];
        if (status === 'eligible') status = 'undetermined';
      }
    }
    return { table, index, status, fired, open };
  });
  return {
    decisions,
    groups: [...grouped.values()].flatMap(({ hits }) => hits),
    members: new Map([...grouped].map(([rule, { members }]) => [rule, members])),
  };
}

/** Decisions by the key of their rows. Null: rows with this key are judged differently, and none of them speaks for it. */
export function decisionsByKey(
  rows: readonly Row<Table>[],
  decisions: readonly Decision[],
  key: string,
): ReadonlyMap<string, Decision | null> {
  const byKey = new Map<string, Decision | null>();
  rows.forEach((row, i) => {
    const value = row[key];
    if (typeof value !== 'string') return;
    const standing = byKey.get(value);
    const agree = standing === undefined || standing?.status === decisions[i]!.status;
    byKey.set(value, agree ? (standing ?? decisions[i]!) : null);
  });
  return byKey;
}

/** Shared by all rows without hits; never written to. */
const nothing: Rule[] = [];

interface Grouped {
  readonly truths: readonly Truth[];
  readonly hits: readonly GroupHit[];
  readonly members: readonly Maybe<readonly number[]>[];
}

function answerGroups(rule: GroupRule, rows: readonly Row<Table>[], ask: Ask): Grouped {
  const truths: Truth[] = Array.from({ length: rows.length });
  const members: Maybe<readonly number[]>[] = Array.from({ length: rows.length });
  const hits: GroupHit[] = [];
  for (const group of groupsOf(rule, rows, ask)) {
    const truth = rule.when(group.map((i) => rows[i]) as never, ask);
    for (const i of group) {
      truths[i] = truth;
      members[i] = group;
    }
    if (truth === true) hits.push({ rule, rows: group });
  }
  return { truths, hits, members };
}

/** Most rows stand alone: a group becomes a list with its second member. */
function groupsOf(rule: GroupRule, rows: readonly Row<Table>[], ask: Ask): readonly (readonly number[])[] {
  const groups = new Map<string, number | number[]>();
  rows.forEach((row, i) => {
    const key = rule.by(row as never, ask);
    if (key === undefined) return;
    const standing = groups.get(key);
    if (standing === undefined) groups.set(key, i);
    else if (typeof standing === 'number') groups.set(key, [standing, i]);
    else standing.push(i);
  });
  return Array.from(groups.values(), (group) => (typeof group === 'number' ? [group] : group));
}
