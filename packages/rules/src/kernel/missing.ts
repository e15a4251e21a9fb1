import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { Evaluation } from './evaluation.ts';
import type { Parameter } from './parameter.ts';
import type { TraceNode } from './recorder.ts';
import type { Rule, Side } from './rule.ts';

/** What stands in the way of an answer, and who can supply it. */
export type Missing =
  /** A cell that is blank, unreadable, or in a column that was not sent. */
  | {
      readonly kind: 'cell';
      readonly by: 'theirs';
      readonly table: string;
      readonly index: number;
      readonly field: string;
    }
  /** A figure that the documents leave open, or that is not in force on the day: that of judgement, or `on`. */
  | { readonly kind: 'parameter'; readonly by: 'ours'; readonly parameter: Parameter; readonly on?: Day }
  /** A table that nobody gave. */
  | { readonly kind: 'table'; readonly by: 'ours'; readonly table: string }
  /** A row of another table that is itself undetermined, or that stands there twice and is judged differently. */
  | { readonly kind: 'verdict'; readonly by: Side; readonly table: string; readonly key: string }
  /** A rule that waits for somebody's choice, or for a standard that does not exist. */
  | { readonly kind: 'choice' | 'standard' | 'awaited-table'; readonly by: Side; readonly rule: Rule };

/** Why a row is undetermined, or would be if it were not ineligible already. Empty for a settled row. */
export function missingOf(evaluation: Evaluation, decision: Decision): readonly Missing[] {
  const table = evaluation.programme.tables.find(({ id }) => id === decision.table)!;
  const suspended = decision.fired.flatMap((rule): Missing[] => (rule.effect === 'suspends' ? [awaited(rule)] : []));
  if (decision.open.length === 0) return suspended;
  const codes = new Set(decision.open.map(({ code }) => code));
  const open = evaluation
    .trace(table, decision.index, (code) => codes.has(code))
    .flatMap((node) => gaps(node, evaluation));
  return distinct([...suspended, ...open]);
}

/** Why an amount is not known although its row may be settled. */
export function missingOfAmount(evaluation: Evaluation, decision: Decision, item: string): readonly Missing[] {
  const table = evaluation.programme.tables.find(({ id }) => id === decision.table)!;
  const withholding = new Set(
    evaluation.programme.rules
      .filter((rule) => rule.effect === 'withholds' && rule.item === item)
      .map(({ code }) => code),
  );
  const open = evaluation
    .trace(table, decision.index, (code) => code === item || withholding.has(code))
    .flatMap((node) => (node.kind === 'rule' && node.value !== undefined ? [] : gaps(node, evaluation)));
  return distinct([...missingOf(evaluation, decision), ...open]);
}

function awaited(rule: Rule & { effect: 'suspends' }): Missing {
  const { kind, by } = rule.awaits;
  return { kind: kind === 'table' ? 'awaited-table' : kind, by, rule };
}

/** The leaves under a node that gave nothing. */
function gaps(node: TraceNode, evaluation: Evaluation): readonly Missing[] {
  switch (node.kind) {
    case 'cell':
      return node.value === undefined && !isOffices(node, evaluation)
        ? [{ kind: 'cell', by: 'theirs', table: node.table, index: node.index, field: node.field }]
        : [];
    case 'parameter':
      return node.value === undefined && isAwaited(node.parameter)
        ? [{ kind: 'parameter', by: 'ours', parameter: node.parameter, ...(node.on !== undefined && { on: node.on }) }]
        : [];
    case 'reading':
      return [];
    case 'listed':
      return node.given ? [] : [{ kind: 'table', by: 'ours', table: node.table }];
    case 'verdict':
      return gapOfVerdict(node, evaluation);
    default:
      return node.value !== undefined && node.kind === 'fact'
        ? []
        : node.reads.flatMap((read) => gaps(read, evaluation));
  }
}

/** What the office notes of a row and has not noted: the day on which somebody left. */
const isOffices = ({ table, field }: TraceNode & { kind: 'cell' }, { programme }: Evaluation): boolean =>
  programme.tables.find(({ id }) => id === table)?.fields[field]?.office === true;

const isAwaited = ({ condition, awaited, optional }: Parameter): boolean =>
  !optional && (!condition || awaited === true);

function gapOfVerdict(node: TraceNode & { kind: 'verdict' }, evaluation: Evaluation): readonly Missing[] {
  const { table, key, decision } = node;
  if (!node.given) return [{ kind: 'table', by: 'ours', table }];
  // An unknown key is a cell of its own, which stands beside this node.
  if (key === undefined || decision === null) return [];
  if (decision === undefined) return [{ kind: 'verdict', by: 'theirs', table, key }];
  if (decision.status !== 'undetermined') return [];
  const theirs = missingOf(evaluation.of(node.programme), decision).some(({ by }) => by === 'theirs');
  return [{ kind: 'verdict', by: theirs ? 'theirs' : 'ours', table, key }];
}

function distinct(all: readonly Missing[]): readonly Missing[] {
  const seen = new Map(all.map((missing) => [identity(missing), missing]));
  return [...seen.values()];
}

function identity(missing: Missing): string {
  switch (missing.kind) {
    case 'cell':
      return `cell ${missing.table} ${missing.index} ${missing.field}`;
    case 'parameter':
      return `parameter ${missing.parameter.id}`;
    case 'table':
      return `table ${missing.table}`;
    case 'verdict':
      return `verdict ${missing.table} ${missing.key}`;
    default:
      return `rule ${missing.rule.code}`;
  }
}
