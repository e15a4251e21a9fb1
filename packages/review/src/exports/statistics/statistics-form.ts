import { sumFen, type Fen, type Maybe } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import { effectiveEarnings } from '../../exceptions/effective.ts';
import { exceptionNotes } from '../../exceptions/exception-notes.ts';
import { verdictLabel } from '../../plan/opinions.ts';
import type { Report } from '../../report.ts';
import { formFileName } from '../file-name.ts';
import { grouped } from '../grouped.ts';
import type { ListedRow } from '../listed-rows.ts';
import { byDivision } from '../reporting-units.ts';
import { divisionHead, divisionOf } from './division.ts';
import { statisticsCharts } from './statistics-charts.ts';
import { moneyColumns, statisticsId, verdictColumns, verdicts } from './statistics-columns.ts';

/** What a programme has to say besides. */
export interface StatisticsExtras {
  /** What may be paid now: the first note. */
  readonly ready: string;
  readonly notes: readonly string[];
  /** What the finance office has approved for these rows; undefined where nothing has come back. */
  readonly approved: (rows: readonly ListedRow[]) => Maybe<Fen>;
}

/** 汇总统计: how it came out by reporting unit or place, and what is still open. One page for the head of the department. */
export function statisticsForm(
  judged: JudgedCase,
  report: Report,
  rows: readonly ListedRow[],
  extras?: StatisticsExtras,
): Form {
  const { programme, terms } = judged;
  const tables = verdictColumns(programme).map(({ table }) => table);
  const subjects = rows.filter(({ table }) => tables.includes(table));
  const money = moneyColumns(programme);
  const earned = earnedBy(judged, rows);
  const line = (own: readonly ListedRow[]): Value[] => {
    const sums = own.flatMap((listed) => earned.get(listed) ?? []);
    const verdicts = tables.flatMap((table) => counts(own.filter((listed) => listed.table === table)));
    if (!money) return verdicts;
    const all = new Set(money.amounts.flatMap(({ items }) => items));
    const sumOf = (items: readonly string[]) => sumFen(sums.flatMap((one) => items.map((item) => one.get(item) ?? 0)));
    return [
      ...verdicts,
      sums.filter((one) => [...all].some((item) => one.has(item))).length,
      ...money.amounts.map(({ items }) => inWan(items.length > 0 ? sumOf(items) : extras?.approved(own))),
    ];
  };
  const head = divisionHead(programme);
  const byUnit = [...grouped(subjects, divisionOf(judged))].toSorted(([a], [b]) => byDivision(a, b));
  const lines = byUnit.map(([unit, own], i): Value[] => [i + 1, unit ?? `（${head}未确定）`, ...line(own)]);
  return {
    layout: statisticsId(programme),
    fileName: formFileName('', `${programme.title}汇总统计`, [], terms.day),
    attachment: '',
    title: `${programme.title}申报形式审查汇总统计`,
    subtitle: `判定日：${terms.day}　${head}${byUnit.filter(([unit]) => unit !== undefined).length}个　企业按户、人员按人计`,
    rows: lines,
    ...(byUnit.length > 0 && { totals: ['合计', null, ...line(subjects)] }),
    notes: [...notesOf(report, extras?.ready), ...(extras?.notes ?? []), ...exceptionNotes(judged)],
    charts: statisticsCharts(programme, lines),
  };
}

const inWan = (fen: Maybe<Fen>): Value => (fen === undefined ? null : fen / 1_000_000);

function counts(rows: readonly ListedRow[]): Value[] {
  const labels = rows.map(({ decision }) =>
    verdictLabel(
      decision.exception ?? decision,
      decision.missing.some(({ by }) => by === 'theirs'),
    ),
  );
  return [rows.length, ...verdicts.map(({ name }) => labels.filter((label) => label === name).length)];
}

/** What the rows come to that come to something, over all years, by item. */
function earnedBy(judged: JudgedCase, rows: readonly ListedRow[]): Map<ListedRow, Map<string, Fen>> {
  const { places, programme } = judged;
  const standing = new Map(rows.map((listed) => [listed.place, listed]));
  const sums = new Map<ListedRow, Map<string, Fen>>();
  for (const table of programme.tables)
    for (const { index, item, instalments = [] } of effectiveEarnings(judged, table)) {
      const listed: Maybe<ListedRow> = standing.get(places.get(table.id)![index]!);
      const amount = sumFen(instalments.map((instalment) => instalment.amount));
      if (listed && amount > 0) sums.set(listed, (sums.get(listed) ?? new Map<string, Fen>()).set(item, amount));
    }
  return sums;
}

function notesOf({ findings, issues }: Report, ready: Maybe<string>): readonly string[] {
  const open = findings.filter(({ code }) =>
    ['reading-unconfirmed', 'parameter-unset', 'table-missing'].includes(code),
  );
  const all = [...issues, ...findings];
  const count = (severity: string) => all.filter((one) => one.severity === severity && !one.accepted).length;
  const work = `须补正${count('error')}项，需核实${count('confirm')}项，提示${count('hint')}项，详见退回补正清单、待核定清单。`;
  return [...(ready === undefined ? [] : [ready]), work, ...open.map(({ message }) => message)].map(
    (note, i) => `${i === 0 ? '说明：' : ''}${i + 1}．${note}`,
  );
}
