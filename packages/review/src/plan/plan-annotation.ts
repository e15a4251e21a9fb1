import { bearsVerdicts, type Table } from '@keshen/rules';
import { contentAt, sameArea, sameContent } from '@keshen/workbook/model';
import {
  type Area,
  type CellBlock,
  type ColumnsEdit,
  type Content,
  type Edit,
  type Mark,
  type ResultColumn,
  type Severity,
} from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';
import { findingsOf } from '../report/findings.ts';
import { trailsOf, type Stamp } from '../trail/case-trail.ts';
import { planTrail } from '../trail/plan-trail.ts';
import { planList } from './list/plan-list.ts';
import { opinionsOf } from './opinions.ts';
import { columnsRemoval } from './removal.ts';
import { newAnchor, standingColumns } from './result-anchor.ts';
import { ownColumns, type AnnotatedRow } from './result-columns.ts';
import { markCode, rowMarks } from './row-marks.ts';

/** What is written into one workbook: our columns inside the clerk's tables, the list, and the rules that paint cells. */
export interface Annotation {
  readonly edits: readonly Edit[];
  readonly marks: readonly Mark[];
}

/** The layer of our marks in a workbook. */
export const markLayer = 'check';

/**
 * Plans for every workbook of the case, in order. Planned on its own output, there is nothing to do. With a `stamp` each
 * workbook carries the trail of the check, 审核留痕表.
 */
export function planAnnotation(judged: JudgedCase, stamp?: Stamp): readonly Annotation[] {
  const plans = judged.read.books.map((): { edits: Edit[]; marks: Mark[] } => ({ edits: [], marks: [] }));
  const findings = findingsOf(judged);
  for (const table of judged.programme.tables) {
    const places = judged.places.get(table.id);
    if (!places) continue;
    const opinions = opinionsOf(judged, table, findings);
    const marks = rowMarks(judged, table);
    for (const read of new Set(places.map((place) => place.table))) {
      const rows = new Map<number, AnnotatedRow>();
      places.forEach(({ table: own, row }, i) => {
        if (own === read) rows.set(row, { opinion: opinions[i]!, marks: marks[i]! });
      });
      if (isSilent(judged, read, rows)) continue;
      const plan = planTable(judged, table, read, rows, plans[read.workbook]!.edits);
      plans[read.workbook]!.edits.push(...plan.edits);
      plans[read.workbook]!.marks.push(...plan.marks);
    }
  }
  const trails = stamp ? trailsOf(judged, findings, stamp) : [];
  plans.forEach(({ edits }, workbook) => {
    edits.push(...planList(judged, findings, workbook));
    const trail = trails[workbook];
    if (trail) edits.push(...planTrail(judged.read.books[workbook]!, trail));
  });
  return plans;
}

/** A list that others are looked up in, of which there is nothing to say: it gets no columns of ours. */
const isSilent = (judged: JudgedCase, read: ReadTable, rows: ReadonlyMap<number, AnnotatedRow>): boolean =>
  !bearsVerdicts(judged.programme, read.found.definition) &&
  !standingColumns(judged, read) &&
  [...rows.values()].every(({ opinion, marks }) => opinion.text === '' && marks.size === 0);

function planTable(
  judged: JudgedCase,
  table: Table,
  read: ReadTable,
  rows: ReadonlyMap<number, AnnotatedRow>,
  planned: readonly Edit[],
): Annotation {
  const own = ownColumns(judged, table);
  const columns = own.map(({ column }) => column);
  const found = standingColumns(judged, read);
  const standing = found?.at;
  const anchor = found?.anchor ?? newAnchor(judged, read, planned);
  const top = read.found.header.top + read.found.header.rows - 1;
  const bottom = Math.max(...read.found.rows, top);
  const at: Area = {
    sheet: read.found.sheet.id,
    top,
    left:
      standing && hasRoom(read.block, standing, top, bottom) ? standing.left : freeColumn(read, top, bottom, planned),
    rows: bottom - top + 1,
    columns: columns.length,
  };
  const kept = standing !== undefined && sameArea(standing, at) && headersStand(read.block, at, columns);
  const add: ColumnsEdit = { do: 'add-columns', at, columns, anchor };
  const edits: Edit[] = kept
    ? []
    : [...(standing ? columnsRemoval(anchor, standing, read.block, read.found.sheet) : []), add];
  const body: Area = { ...at, top: top + 1, rows: bottom - top };
  const now: Content[] = [];
  for (let r = body.top; r < body.top + body.rows; r++) {
    const row = rows.get(r);
    for (const { cell } of own) now.push(row ? cell(row) : null);
  }
  const was = now.map((_, i) =>
    kept ? contentAt(read.block, body.top + Math.floor(i / body.columns), body.left + (i % body.columns)) : null,
  );
  if (body.rows > 0 && now.some((content, i) => !sameContent(content, was[i]!)))
    edits.push({ do: 'write', at: body, was, now });
  return { edits, marks: marksOf(read, rows, body) };
}

/** One rule a column and severity, where any row has such a mark. */
function marksOf({ found }: ReadTable, rows: ReadonlyMap<number, AnnotatedRow>, body: Area): readonly Mark[] {
  const present = new Set(
    [...rows.values()].flatMap(({ marks }) => [...marks].map(([field, severity]) => markCode(field, severity))),
  );
  const codes: Area = { ...body, left: body.left + body.columns - 1, columns: 1 };
  return [...found.columns].flatMap(([field, { column }]) =>
    (['error', 'confirm', 'hint'] as const).flatMap((severity: Severity): Mark[] => {
      const code = markCode(field, severity);
      return present.has(code) ? [{ at: { ...body, left: column, columns: 1 }, codes, code, severity }] : [];
    }),
  );
}

/** The first column to the right of everything that stands or is planned beside the table: nothing is written over. */
function freeColumn({ block, found }: ReadTable, top: number, bottom: number, planned: readonly Edit[]): number {
  let right = found.area.left + found.area.columns - 1;
  for (let column = right + 1; column < block.at.left + block.at.columns; column++)
    for (let row = top; row <= bottom; row++) if (contentAt(block, row, column) !== null) right = column;
  const ours = planned.flatMap((edit) =>
    edit.do === 'add-columns' && edit.at.sheet === found.sheet.id ? [edit.at] : [],
  );
  for (const at of [...found.sheet.lists.map((list) => list.at), ...ours])
    if (at.top <= bottom && at.top + at.rows > top) right = Math.max(right, at.left + at.columns - 1);
  return right + 1;
}

/** Whether columns of ours may stay where they are, with other rows: cells below or above them may be the clerk's. */
function hasRoom(block: CellBlock, standing: Area, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (row >= standing.top && row < standing.top + standing.rows) continue;
    for (let c = 0; c < standing.columns; c++) if (contentAt(block, row, standing.left + c) !== null) return false;
  }
  return true;
}

const headersStand = (block: CellBlock, at: Area, columns: readonly ResultColumn[]): boolean =>
  columns.every(({ header }, c) => contentAt(block, at.top, at.left + c) === header);
