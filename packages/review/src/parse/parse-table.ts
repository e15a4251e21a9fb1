import type { Field, Row, Table } from '@keshen/rules';
import type { CellBlock } from '@keshen/workbook/port';
import type { FoundTable } from '../find/index.ts';
import type { Issue } from '../issue.ts';
import type { MatchedColumn } from '../match/index.ts';
import { ColumnReader, type Beside, type Value } from './column-reader.ts';
import { filledDown } from './filled-down.ts';
import type { Context, Trouble } from './reading.ts';
import { staleLink } from './stale-link.ts';
import { suspectUnits } from './suspect-units.ts';

export interface ParsedTable<T extends Table = Table> {
  /** In the order of `found.rows`. Blank, unreadable and missing are all undefined. */
  readonly rows: readonly Row<T>[];
  /** By row, then column. Fields without a column are in `found.missing` and are no issue of a row. */
  readonly issues: readonly Issue[];
}

type TypedRow = Record<string, Value>;

/** Reads the rows of a table that was found. `block` holds the sheet's cells; with formulas, if a fix must not hit one. */
export function parseTable<T extends Table>(
  found: FoundTable<T>,
  block: CellBlock,
  { date1904 }: { readonly date1904: boolean },
): ParsedTable<T> {
  const { fields, perHead } = found.definition;
  const blank: TypedRow = Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
  const rows = found.rows.map(() => ({ ...blank }));
  const issues: Issue[][] = found.rows.map(() => []);
  const foreign = rowsWithOtherPapers(found, block);

  for (const [name, matched] of inReadingOrder(found)) {
    const field = fields[name]!;
    const context = contextOf(found, matched, field, date1904);
    const column = new ColumnReader(block, matched.column, field, context);
    const origins = filledDown(found, block, matched.column);
    const say = (i: number, origin: number, { code, severity, facts, fix }: Trouble): unknown =>
      issues[i]!.push({
        code,
        severity,
        field: name,
        row: found.rows[i]!,
        column: matched.column,
        found: column.shown(origin),
        facts,
        fix,
      });

    found.rows.forEach((row, i) => {
      const origin = origins.get(row) ?? row;
      const { value, trouble } = column.read(origin, besideOf(field, rows[i]!, foreign.has(row)));
      rows[i]![name] = value;
      // Bad form is said once, where the text stands; an error in every row that it keeps from being read.
      if (trouble && (origin === row || trouble.severity !== 'hint') && !saidOfFirst(matched, trouble))
        say(i, origin, trouble);
      const link = value !== undefined && origin === row ? staleLink(column.formula(row)) : undefined;
      if (link && matched.part !== 'last') say(i, row, link);
    });
    if (perHead?.money === name)
      for (const [i, suspect] of suspectUnits(rows, perHead, context.unit)) say(i, found.rows[i]!, suspect);
  }
  // Each field was read by the reader of its kind; that the names agree with T is more than the compiler can follow.
  return { rows: rows as readonly object[] as readonly Row<T>[], issues: issues.flatMap(byColumn) };
}

/** From left to right; but what is read with the help of other fields of the row comes after them. */
function inReadingOrder({ definition, columns }: FoundTable): readonly (readonly [string, MatchedColumn])[] {
  const needsOthers = (name: string): boolean =>
    definition.fields[name]!.within !== undefined || definition.perHead?.money === name;
  return [...columns].toSorted(
    ([a, { column: left }], [b, { column: right }]) => Number(needsOthers(a)) - Number(needsOthers(b)) || left - right,
  );
}

const byColumn = (issues: readonly Issue[]): readonly Issue[] =>
  issues.every(({ column }, i) => i === 0 || issues[i - 1]!.column <= column)
    ? issues
    : issues.toSorted((a, b) => a.column - b.column);

function besideOf({ within }: Field, row: TypedRow, foreignPaper: boolean): Beside {
  const inside = within === undefined ? undefined : row[within];
  if (typeof inside === 'string') return { inside };
  return foreignPaper ? otherPaper : nothing;
}

/** Made once: a table has millions of cells. */
const nothing: Beside = {};
const otherPaper: Beside = { foreignPaper: true };

/** Of a cell that holds two days everything is said with the first, but that the last is open. */
const saidOfFirst = ({ part }: MatchedColumn, { facts }: Trouble): boolean => part === 'last' && !facts['open'];

/** Money is in the unit of its head, else of the row above the table, else of the printed form. */
const contextOf = (found: FoundTable, { unit, part }: MatchedColumn, field: Field, date1904: boolean): Context => ({
  field,
  unit: unit ?? found.unitRow?.unit ?? field.unit ?? '元',
  date1904,
  part,
});

const residentPaper = '居民身份证';

/** Rows whose papers are not resident identity cards, nor left blank: their numbers follow other rules. */
function rowsWithOtherPapers({ definition, columns, rows }: FoundTable, block: CellBlock): ReadonlySet<number> {
  const [name, field] =
    Object.entries(definition.fields).find(([, { options }]) => options?.includes(residentPaper)) ?? [];
  const matched = name === undefined ? undefined : columns.get(name);
  if (!field || !matched) return new Set();
  const column = new ColumnReader(block, matched.column, field, { field, unit: '元', date1904: false });
  return new Set(
    rows.filter((row) => {
      const { value, trouble } = column.read(row);
      return value === undefined ? trouble?.code === 'not-an-option' : value !== residentPaper;
    }),
  );
}
