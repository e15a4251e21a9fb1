import {
  evaluate,
  literalWay,
  missingOfAmount,
  type Decision,
  type Effect,
  type Evaluation,
  type Reading,
  type Rule,
  type Table,
} from '@keshen/rules';
import type { Severity } from '@keshen/workbook/port';
import type { Acceptance } from '../acceptance.ts';
import type { JudgedCase } from '../case/judge-case.ts';
import { withAcceptances } from '../plan/list/acceptances.ts';
import type { ReportFinding } from '../report.ts';
import { overlapFindings } from './overlaps.ts';
import { sayParameter } from './say-parameter.ts';
import { uncertainColumns } from './uncertain-columns.ts';

/** A finding with the rows of the evaluation that it touches. */
export interface CaseFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly citation: ReportFinding['citation'];
  /** Rows by table and index in the evaluation. */
  readonly rows: readonly { readonly table: string; readonly index: number }[];
  /** A head row that the finding is about: index of the read table. */
  readonly head?: number;
  /** Somebody has looked at it and lets it stand. */
  readonly accepted?: Acceptance;
}

/** Everything that policy and the shape of the case have to say beyond the verdicts. */
export function findingsOf(judged: JudgedCase): readonly CaseFinding[] {
  return withAcceptances(judged, [
    ...judged.programme.tables.flatMap((table) => [...rowFindings(judged, table), ...groupFindings(judged, table)]),
    ...missingColumns(judged),
    ...uncertainColumns(judged),
    ...missingTables(judged),
    ...hiddenSheets(judged),
    ...overlapFindings(judged),
    ...unsetParameters(judged),
    ...judged.evaluation.unsettledReadings().map((reading) => unsettled(judged, reading)),
  ]);
}

/** Reasons of refusal stand with the verdict; what else a rule has to say is a finding. */
const severityOf = (effect: Effect): Severity => (effect === 'withholds' || effect === 'hint' ? 'hint' : 'confirm');

const citationOf = ({ cites }: Rule) => cites && { document: cites.document, paragraph: cites.paragraph };

function rowFindings({ evaluation }: JudgedCase, table: Table): readonly CaseFinding[] {
  return evaluation.decisions(table).flatMap(({ fired, index }) =>
    fired.flatMap((rule): CaseFinding[] =>
      rule.kind === 'group' || rule.effect === 'excludes'
        ? []
        : [
            {
              code: rule.code,
              severity: severityOf(evaluation.effect(rule, index)),
              message: evaluation.says(rule, index),
              citation: citationOf(rule),
              rows: [{ table: table.id, index }],
            },
          ],
    ),
  );
}

function groupFindings({ evaluation }: JudgedCase, table: Table): readonly CaseFinding[] {
  return evaluation.groups(table).flatMap(({ rule, rows }): CaseFinding[] =>
    rule.effect === 'excludes'
      ? []
      : [
          {
            code: rule.code,
            severity: severityOf(rule.effect),
            message: evaluation.says(rule, rows[0]!),
            citation: citationOf(rule),
            rows: rows.map((index) => ({ table: table.id, index })),
          },
        ],
  );
}

/** Each column once, not once a row. */
function missingColumns({ read, programme }: JudgedCase): readonly CaseFinding[] {
  return read.tables.flatMap(({ found }, head) => {
    const definition = programme.tables.find(({ id }) => id === found.definition.id);
    if (!definition) return [];
    return found.missing.map((field): CaseFinding => {
      const label = definition.fields[field]!.label;
      return {
        code: 'column-missing',
        severity: 'confirm',
        message: `工作表“${found.sheet.name}”的${definition.label}没有“${label}”一列；请补上这一列，或确认表头的写法。`,
        citation: null,
        rows: [],
        head,
      };
    });
  });
}

/** A table that nobody gave: a question where verdicts wait for it, otherwise a remark. */
function missingTables({ programme, places, evaluation }: JudgedCase): readonly CaseFinding[] {
  return programme.tables.flatMap((table): CaseFinding[] => {
    if (table.optional || places.has(table.id)) return [];
    const awaited = programme.tables.some(
      (other) =>
        places.has(other.id) &&
        evaluation.decisions(other).length > 0 &&
        waitsFor(other, table, evaluation.decisions(other)),
    );
    return [
      {
        code: 'table-missing',
        severity: awaited ? 'confirm' : 'hint',
        message: awaited
          ? `没有收到${table.label}，与它有关的结论待核定；请一并提供后重新检查。`
          : `没有收到${table.label}，未作审查。`,
        citation: null,
        rows: [],
      },
    ];
  });

  function waitsFor(table: Table, absent: Table, decisions: readonly Decision[]): boolean {
    const first = decisions.find(({ open }) => open.length > 0);
    return (
      first !== undefined &&
      evaluation
        .trace(table, first.index)
        .some(
          (node) =>
            node.kind === 'rule' && node.reads.some((leaf) => leaf.kind === 'verdict' && leaf.table === absent.id),
        )
    );
  }
}

/** A table on a hidden sheet may be last year's, or this year's forgotten: nobody guesses, and nobody keeps silent. */
function hiddenSheets({ read }: JudgedCase): readonly CaseFinding[] {
  return read.books.flatMap(({ book, hidden }) =>
    hidden.map((sheet): CaseFinding => ({
      code: 'sheet-hidden',
      severity: 'hint',
      message: `${book.name}的工作表“${sheet}”是隐藏的，没有读取；如果其中有申报内容，请取消隐藏后重新检查。`,
      citation: null,
      rows: [],
    })),
  );
}

/** Each figure that money hangs on and that has no value, once, with the rows that wait for it. */
function unsetParameters({ programme, evaluation, terms }: JudgedCase): readonly CaseFinding[] {
  const waiting = new Map<
    string,
    { readonly message: string; readonly citation: ReportFinding['citation']; rows: CaseFinding['rows'][number][] }
  >();
  for (const table of programme.tables) {
    const decisions = evaluation.decisions(table);
    for (const { index, item, instalments } of evaluation.earned(table)) {
      if (instalments || decisions[index]!.status !== 'eligible') continue;
      for (const missing of missingOfAmount(evaluation, decisions[index]!, item)) {
        if (missing.kind !== 'parameter') continue;
        const { id, cites } = missing.parameter;
        const entry = waiting.get(id) ?? {
          message: sayParameter(missing.parameter, terms.day),
          citation: { document: cites.document, paragraph: cites.paragraph },
          rows: [],
        };
        entry.rows.push({ table: table.id, index });
        waiting.set(id, entry);
      }
    }
  }
  return [...waiting.values()].map((entry) => ({ code: 'parameter-unset', severity: 'confirm', ...entry }));
}

/** The clerk is told how much hangs on a text that can be read in two ways. */
function unsettled(judged: JudgedCase, reading: Reading): CaseFinding {
  const literal = literalWay(reading);
  const [, meaning] = reading.ways.find(([way]) => way === literal)!;
  const others = reading.ways.filter(([way]) => way !== literal);
  const effects = others.map(([way, otherwise]) => ({ otherwise, changes: verdictsThatChange(judged, reading, way) }));
  const said = effects.map(({ otherwise, changes }) => `若按“${otherwise}”，${changes}项结论会变`);
  const { document, paragraph } = reading.cites;
  return {
    code: 'reading-unconfirmed',
    // Nobody has to settle today what changes nothing today.
    severity: effects.some(({ changes }) => changes > 0) ? 'confirm' : 'hint',
    message: `${reading.label}有两种理解，现按字面“${meaning}”审查；${said.join('；')}。请主管部门明确后再定稿。`,
    citation: { document, paragraph },
    rows: [],
  };
}

function verdictsThatChange(
  { programme, places, evaluation, terms }: JudgedCase,
  reading: Reading,
  way: string,
): number {
  const given = new Map([...places.keys()].map((id) => [id, evaluation.rows({ id })]));
  const other = evaluate(programme, given, { ...terms, ways: new Map([...terms.ways, [reading.id, way]]) });
  return programme.tables.reduce((sum, table) => sum + rowsThatDiffer(evaluation, other, table), 0);
}

/** Rows with another verdict, or with other money. */
function rowsThatDiffer(now: Evaluation, other: Evaluation, table: Table): number {
  const verdicts = other.decisions(table);
  const money = other.earned(table);
  const changed = new Set(
    now.decisions(table).flatMap(({ status, index }) => (status === verdicts[index]!.status ? [] : [index])),
  );
  now.earned(table).forEach(({ index, instalments }, i) => {
    if (instalments?.length !== money[i]!.instalments?.length) changed.add(index);
  });
  return changed.size;
}
