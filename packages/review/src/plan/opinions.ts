import {
  missingOf,
  missingOfAmount,
  paidBy,
  sumFen,
  type Decision,
  type Fen,
  type Maybe,
  type Table,
} from '@keshen/rules';
import { cellAddress } from '@keshen/workbook/model';
import type { JudgedCase } from '../case/judge-case.ts';
import { openIssuesAt } from '../case/open-issues.ts';
import { effectiveEarnings, effectiveStatus, exceptionOf } from '../exceptions/effective.ts';
import { sayLifted, statusLabels } from '../exceptions/say-exception.ts';
import type { CaseFinding } from '../report/findings.ts';
import { reportMissing } from '../report/say-missing.ts';
import { sayIssue } from '../parse/index.ts';

/** What a row is told: the cells of our columns. */
export interface Opinion {
  /** 符合, 不符合, 待补正 (theirs to mend) or 待核定 (ours to settle). */
  readonly verdict: string;
  readonly text: string;
  /** What the row is paid in all. Undefined: nothing is owed, or nobody can tell yet; `amountOpen` says which. */
  readonly amount: Maybe<Fen>;
  readonly amountOpen: string;
  /** Figures that are no money paid, by item; in the same way. */
  readonly figures: ReadonlyMap<string, Sum>;
}

type Sum = Pick<Opinion, 'amount' | 'amountOpen'>;
type Sums = Pick<Opinion, 'amount' | 'amountOpen' | 'figures'>;

/** Opinions of the rows of a table, in order. */
export function opinionsOf(judged: JudgedCase, table: Table, findings: readonly CaseFinding[]): readonly Opinion[] {
  const { evaluation } = judged;
  const said = sentences(table, findings);
  const earned = totals(judged, table);
  return evaluation.decisions(table).map((decision) => {
    const money = earned.get(decision.index) ?? nothing;
    if (isClear(judged, decision, said)) return money === nothing ? clear : { ...clear, ...money };
    const missing = missingOf(evaluation, decision).map((one) => reportMissing(one, decision.index, judged));
    const reasons = decision.fired.flatMap((rule) =>
      rule.effect === 'excludes'
        ? [`${evaluation.says(rule, decision.index)}（${rule.cites.document} ${rule.cites.paragraph}）`]
        : [],
    );
    const waits = missing
      .filter(({ name }) => !decision.fired.some(({ code }) => code === name))
      .map(({ message }) => message);
    const exception = exceptionOf(judged, decision);
    const text = [
      ...(exception ? [`${sayLifted(exception)}。`] : []),
      ...reasons,
      ...waits,
      ...(said.get(decision.index) ?? []),
      ...issueSentences(judged, table, decision.index),
    ];
    return {
      verdict: exception
        ? `${statusLabels[exception.status]}（集体研究）`
        : verdictLabel(
            decision,
            missing.some(({ by }) => by === 'theirs'),
          ),
      text: [...new Set(text)]
        .map((sentence, i, all) => (all.length > 1 ? `${i + 1}. ${sentence}` : sentence))
        .join(' '),
      ...money,
    };
  });
}

const nothing: Sums = { amount: undefined, amountOpen: '', figures: new Map() };
/** Most rows are told the same. */
const clear: Opinion = { verdict: statusLabels.eligible, text: '', ...nothing };

/** Eligible, and nothing to be said about it. */
const isClear = (judged: JudgedCase, decision: Decision, said: ReadonlyMap<number, readonly string[]>): boolean =>
  decision.status === 'eligible' &&
  decision.fired.length + decision.open.length === 0 &&
  !said.has(decision.index) &&
  openIssuesAt(judged.places.get(decision.table)![decision.index]!).length === 0 &&
  !exceptionOf(judged, decision);

export function verdictLabel({ status }: Pick<Decision, 'status'>, theirs: boolean): string {
  if (status !== 'undetermined') return status === 'eligible' ? '符合' : '不符合';
  return theirs ? '待补正' : '待核定';
}

function sentences(table: Table, findings: readonly CaseFinding[]): ReadonlyMap<number, readonly string[]> {
  const said = new Map<number, string[]>();
  for (const { rows, message, accepted } of findings)
    for (const { table: id, index } of rows) {
      if (id !== table.id) continue;
      const sentence = accepted ? `${message}（已核实通过：${accepted.reason}）` : message;
      const standing = said.get(index);
      if (standing) standing.push(sentence);
      else said.set(index, [sentence]);
    }
  return said;
}

/** Broken cells of the row; what only needs tidying is marked, and said nowhere else. */
function issueSentences({ places }: JudgedCase, table: Table, index: number): readonly string[] {
  return openIssuesAt(places.get(table.id)![index]!).map((issue) => {
    const { label } = table.fields[issue.field]!;
    return sayIssue(issue, { label, cell: cellAddress(issue.row, issue.column) }).message;
  });
}

/** What each row is paid, all items together; what is not known of one is not known of the sum. Each figure stands alone. */
function totals(judged: JudgedCase, table: Table): ReadonlyMap<number, Sums> {
  const sums = new Map<number, Sums>();
  const { evaluation, programme } = judged;
  const decisions = evaluation.decisions(table);
  const isPaid = paidBy(programme);
  for (const { index, item, instalments } of effectiveEarnings(judged, table)) {
    const decision = decisions[index]!;
    if (effectiveStatus(judged, decision) === 'ineligible') continue;
    const standing = sums.get(index) ?? nothing;
    const sum: Sum = instalments
      ? { amount: sumFen(instalments.map(({ amount }) => amount)), amountOpen: '' }
      : { amount: undefined, amountOpen: openAmount(judged, decision, item) };
    sums.set(
      index,
      isPaid({ item })
        ? { ...standing, ...added(standing, sum) }
        : { ...standing, figures: new Map([...standing.figures, [item, sum]]) },
    );
  }
  return sums;
}

function openAmount({ evaluation }: JudgedCase, decision: Decision, item: string): string {
  const theirs = missingOfAmount(evaluation, decision, item).some(({ by }) => by === 'theirs');
  return theirs ? '待补正' : '待核定';
}

function added(standing: Sum, more: Sum): Sum {
  if (standing.amountOpen !== '') return { amount: undefined, amountOpen: standing.amountOpen };
  if (standing.amount === undefined || more.amount === undefined) return more;
  return { amount: sumFen([standing.amount, more.amount]), amountOpen: '' };
}
