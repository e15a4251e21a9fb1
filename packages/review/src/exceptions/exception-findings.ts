import type { Decision, Table } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from '../report/findings.ts';
import { effectiveStatus } from './effective.ts';
import type { Exception, IdleLine } from './exception.ts';
import { exceptionPlace, sayExceptionInFull } from './say-exception.ts';

/** What the lists 集体研究事项 have lifted, what they could not, and what is left half done. */
export const exceptionFindings = (judged: JudgedCase): readonly CaseFinding[] => [
  ...judged.exceptions.inForce.map(lifted),
  ...judged.exceptions.idle.map((line) => idle(line, judged)),
  ...judged.exceptions.inForce.flatMap((exception) => oneSided(exception, judged)),
];

const lifted = (exception: Exception): CaseFinding => ({
  code: 'exception',
  severity: 'hint',
  message: `${sayExceptionInFull(exception)}。`,
  citation: null,
  rows: [{ table: exception.table, index: exception.index }],
});

const idle = (line: IdleLine, judged: JudgedCase): CaseFinding => ({
  code: line.code,
  severity: 'confirm',
  message: `${exceptionPlace(line, judged)}${line.line.name ? `“${line.line.name}”` : ''}：${line.says}。`,
  citation: null,
  rows: [],
});

/**
 * A row whose verdict rests on that of another table keeps its own when only one of them is lifted: a meeting decides one
 * by one. Somebody has to say whether the other was meant too.
 */
function oneSided(exception: Exception, judged: JudgedCase): readonly CaseFinding[] {
  if (exception.status !== 'eligible') return [];
  const { programme, evaluation } = judged;
  const own = programme.tables.find(({ id }) => id === exception.table)!;
  const key = evaluation.rows(own)[exception.index]![own.key];
  const dependants = programme.tables
    .filter((table) => table !== own)
    .flatMap((table) =>
      evaluation
        .decisions(table)
        .filter((decision) => isRefused(judged, decision))
        .filter(({ index }) => Object.values(evaluation.rows(table)[index]!).includes(key))
        .filter((decision) => verdictsBehind(judged, table, decision).some((behind) => behind.table === own.id)),
    );
  const supports = verdictsBehind(judged, own, evaluation.decisions(own)[exception.index]!).flatMap(({ decision }) =>
    decision && isRefused(judged, decision) ? [decision] : [],
  );
  const others = [...dependants, ...supports];
  return others.length === 0 ? [] : [halfLifted(exception, others, judged)];
}

const isRefused = (judged: JudgedCase, decision: Decision): boolean => effectiveStatus(judged, decision) !== 'eligible';

function halfLifted({ line }: Exception, others: readonly Decision[], judged: JudgedCase): CaseFinding {
  const names = others.map((decision) => {
    const table = judged.programme.tables.find(({ id }) => id === decision.table)!;
    return `${table.label}的“${String(judged.evaluation.rows(table)[decision.index]![table.title] ?? '')}”`;
  });
  return {
    code: 'exception-one-sided',
    severity: 'confirm',
    message: `${line.sort}“${line.name}”已集体研究按符合处理，与它有关的${names.join('、')}仍按原结论处理，不列入推荐和资金安排；应一并支持的，请在“${line.sheet}”中逐项列明。`,
    citation: null,
    rows: others.map(({ table, index }) => ({ table, index })),
  };
}

/** The verdicts of other rows for which the rules that stand in a row's way have asked. */
function verdictsBehind({ evaluation }: JudgedCase, table: Table, decision: Decision) {
  const standing = new Set([...decision.fired, ...decision.open].map(({ code }) => code));
  return evaluation
    .trace(table, decision.index, (code) => standing.has(code))
    .flatMap((node) => ('reads' in node ? node.reads : []))
    .flatMap((leaf) => (leaf.kind === 'verdict' ? [leaf] : []));
}
