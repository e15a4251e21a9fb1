import { figuresOf } from '@keshen/rules';
import { cellAddress, sameContent } from '@keshen/workbook/model';
import type { ColumnsEdit, Content, WriteEdit } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import { ownColumns } from '../plan/result-columns.ts';
import { planAnnotation } from '../plan/plan-annotation.ts';
import type { CaseTrail } from './case-trail.ts';
import { pairRows, pairTables } from './changed-cells.ts';

/** Rows whose verdict or money is another than the one recorded, and the sums. */
export function changedResults({ read, programme }: JudgedCase, was: CaseTrail, now: CaseTrail): readonly string[] {
  const name = read.books[now.workbook]!.book.name;
  const rows = pairTables(was, now).flatMap(([before, after]) =>
    before && after
      ? pairRows(before, after).flatMap(([old, current]) => {
          if (!old || !current) return [];
          const at = `${name}“${after.sheet}”第${current.row}行`;
          return [
            ...(old.verdict === current.verdict
              ? []
              : [`${at}结论：留痕时为“${old.verdict}”，重新审查为“${current.verdict}”`]),
            ...(old.yuan === current.yuan
              ? []
              : [`${at}金额：留痕时为${old.yuan ?? '未定'}，重新测算为${current.yuan ?? '未定'}`]),
            ...figuresOf(programme).flatMap(({ item, label }) => {
              const [first, later] = [old.figures?.[item], current.figures?.[item]];
              return first === later ? [] : [`${at}${label}：留痕时为${first ?? '未定'}，重新测算为${later ?? '未定'}`];
            }),
          ];
        })
      : [],
  );
  const total =
    was.totals.yuan === now.totals.yuan
      ? []
      : [`金额合计：留痕时为${was.totals.yuan}元，重新测算为${now.totals.yuan}元`];
  return [...rows, ...total];
}

/** Cells of our own columns that say something else than the check does now, and columns that are gone. */
export const alteredColumns = (judged: JudgedCase): readonly string[] =>
  planAnnotation(judged).flatMap(({ edits }, workbook) => {
    const moved = new Set(edits.flatMap((edit) => (edit.do === 'add-columns' ? [edit.at.sheet] : [])));
    return edits.flatMap((edit) => {
      if (edit.do === 'add-columns') return [columnsGone(judged, workbook, edit)];
      // Where the columns do not stand with the rows any more, cells are not compared one by one.
      return edit.do === 'write' && !moved.has(edit.at.sheet) ? altered(judged, workbook, edit) : [];
    });
  });

function columnsGone({ read }: JudgedCase, workbook: number, { at }: ColumnsEdit): string {
  const { book } = read.books[workbook]!;
  const sheet = book.sheets.find(({ id }) => id === at.sheet)!;
  return `${book.name}“${sheet.name}”的初审结论等列已不完整，或与表中各行不再对应（列被删除、改名，或行有增减）`;
}

function altered({ read, programme, ...judged }: JudgedCase, workbook: number, edit: WriteEdit): readonly string[] {
  const table = read.tables.find(({ workbook: own, found }) => own === workbook && found.sheet.id === edit.at.sheet);
  const definition = programme.tables.find(({ id }) => id === table?.found.definition.id);
  if (!table || !definition) return [];
  const heads = ownColumns({ read, programme, ...judged }, definition).map(({ column }) => column);
  return edit.now.flatMap((content, i) => {
    const column = i % edit.at.columns;
    const head = heads[column];
    if (!head || head.hidden || sameContent(content, edit.was[i]!)) return [];
    const cell = cellAddress(edit.at.top + Math.floor(i / edit.at.columns), edit.at.left + column);
    const at = `${read.books[workbook]!.book.name}“${table.found.sheet.name}”${cell}（${head.header}）`;
    return [`${at}现为“${shown(edit.was[i]!)}”，按规则应为“${shown(content)}”`];
  });
}

function shown(content: Content): string {
  const text = typeof content === 'object' ? '' : String(content);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
