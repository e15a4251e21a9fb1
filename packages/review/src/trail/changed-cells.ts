import { cellAddress } from '@keshen/workbook/model';
import type { JudgedCase } from '../case/judge-case.ts';
import { sayRows } from '../report/hidden-rows.ts';
import type { CaseTrail, TrailRow, TrailTable } from './case-trail.ts';

/** Cells that are not what they were, rows that came, went, were moved or hidden, as sentences. */
export function changedCells(judged: JudgedCase, was: CaseTrail, now: CaseTrail): readonly string[] {
  const name = now.workbooks[now.workbook]!.name;
  const hidden = pairTables(was, now).flatMap(([before, after]) =>
    before && after ? newlyHidden(judged, name, before, after) : [],
  );
  return [...cellChanges(judged, was, now), ...hidden];
}

function cellChanges(judged: JudgedCase, was: CaseTrail, now: CaseTrail): readonly string[] {
  const content = (trail: CaseTrail) => trail.workbooks[trail.workbook]!;
  const name = content(now).name;
  if (content(was).content === content(now).content) return [];
  const changes = pairTables(was, now).flatMap(([before, after]) => {
    if (!before) return [`${name}“${after!.sheet}”是留痕时没有的表`];
    if (!after) return [`${name}“${before.sheet}”的表现在没有了`];
    return tableChanges(judged, now.workbook, name, before, after);
  });
  return changes.length > 0 ? changes : [`${name}的行、列或工作表的次序、名称与留痕时不同，单元格内容没有变`];
}

/** What the sheet shows no longer: it is judged all the same, but whoever reads the sheet does not see it. */
function newlyHidden(judged: JudgedCase, name: string, before: TrailTable, after: TrailTable): readonly string[] {
  const known = new Set(allOf(before.hidden.rows));
  const rows = allOf(after.hidden.rows).filter((row) => !known.has(row));
  const definition = judged.programme.tables.find(({ id }) => id === after.table);
  const columns = after.hidden.fields.filter((field) => !before.hidden.fields.includes(field));
  return [
    ...(rows.length > 0 ? [`${name}“${after.sheet}”${sayRows(rows.map((row) => row - 1))}现在被隐藏或筛选掉了`] : []),
    ...columns.map(
      (field) => `${name}“${after.sheet}”的“${definition?.fields[field]?.label ?? field}”一列现在被隐藏了`,
    ),
  ];
}

const allOf = (stretches: TrailTable['hidden']['rows']): readonly number[] =>
  stretches.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

type Pair = readonly [before: TrailTable | undefined, after: TrailTable | undefined];

/** The tables of one kind on a sheet of one name, in order; what is left over came or went. */
export function pairTables(was: CaseTrail, now: CaseTrail): readonly Pair[] {
  const left = [...now.tables];
  const pairs = was.tables.map((before): Pair => {
    const same = left.findIndex(({ table, sheet }) => table === before.table && sheet === before.sheet);
    const other = same >= 0 ? same : left.findIndex(({ table }) => table === before.table);
    return [before, other < 0 ? undefined : left.splice(other, 1)[0]];
  });
  return [...pairs, ...left.map((after): Pair => [undefined, after])];
}

/** Rows that hold the same go together, wherever they stand; of the others those on the same row. */
export function pairRows(
  before: TrailTable,
  after: TrailTable,
): readonly (readonly [before: TrailRow | undefined, after: TrailRow | undefined])[] {
  const byCells = new Map<string, TrailRow[]>();
  for (const row of after.rows) byCells.set(row.cells, [...(byCells.get(row.cells) ?? []), row]);
  const taken = new Set<TrailRow>();
  const pairs = before.rows.map((row) => {
    const alike = byCells.get(row.cells) ?? [];
    const at = Math.max(
      alike.findIndex((one) => one.row === row.row),
      0,
    );
    const same = alike.splice(at, 1)[0];
    if (same) taken.add(same);
    return [row, same] as const;
  });
  const rest = new Map(after.rows.filter((row) => !taken.has(row)).map((row) => [row.row, row]));
  const matched = pairs.map(([row, same]) => {
    const beside = same ?? rest.get(row.row);
    if (!same && beside) rest.delete(row.row);
    return [row, beside] as const;
  });
  return [...matched, ...[...rest.values()].map((row) => [undefined, row] as const)];
}

function tableChanges(
  judged: JudgedCase,
  workbook: number,
  name: string,
  before: TrailTable,
  after: TrailTable,
): readonly string[] {
  const read = judged.read.tables.find(
    ({ workbook: own, found }) =>
      own === workbook && found.definition.id === after.table && found.sheet.name === after.sheet,
  )!;
  const { fields } = read.found.definition;
  const gone = before.fields.filter((field) => !after.fields.includes(field));
  const come = after.fields.filter((field) => !before.fields.includes(field));
  const columns = [
    ...gone.map((field) => `${name}“${after.sheet}”现在没有“${fields[field]?.label ?? field}”一列`),
    ...come.map((field) => `${name}“${after.sheet}”的“${fields[field]?.label ?? field}”一列是留痕时没有的`),
  ];
  // Digests of rows compare only where they are of the same columns.
  if (columns.length > 0) return columns;
  return pairRows(before, after).flatMap(([was, now]) => {
    if (!was) return [`${name}“${after.sheet}”第${now!.row}行是留痕时没有的`];
    if (!now) return [`${name}“${before.sheet}”留痕时的第${was.row}行现在没有了`];
    const [old, current] = [was.cells.split('.'), now.cells.split('.')];
    return after.fields.flatMap((field, i) => {
      const column = read.found.columns.get(field)?.column;
      if (old[i] === current[i] || column === undefined) return [];
      return [`${name}“${after.sheet}”${cellAddress(now.row - 1, column)}（${fields[field]!.label}）与留痕时不同`];
    });
  });
}
