import { valueAt } from '@keshen/workbook/model';
import type { ReadTable } from './read-case.ts';
import { byStanding, namedCopy, namedSummary } from './standing.ts';

/** A row that stands in two tables with different values. Rows are the sheet's, counted from 0. */
export interface Difference {
  readonly row: number;
  /** Where its counterpart stands, which is judged. */
  readonly standing: Place;
  /** The fields in which they differ. */
  readonly fields: readonly string[];
}

interface Place {
  readonly table: ReadTable;
  readonly row: number;
}

/** A table whose rows, all or some, stand in other tables of the case, and are judged there. */
export interface Overlap {
  /** As it was found, whole. */
  readonly table: ReadTable;
  readonly others: readonly ReadTable[];
  /** How many of its rows are judged elsewhere. */
  readonly repeated: number;
  /** Those of them that differ from what is judged. */
  readonly differing: readonly Difference[];
}

export interface ChosenTables {
  /** What is judged, each row once; in the order in which the tables came. */
  readonly tables: readonly ReadTable[];
  readonly overlaps: readonly Overlap[];
}

/** From this share on a table repeats another, instead of sharing rows with it. */
const covering = 0.9;

/**
 * Sees to it that nothing is counted twice: a sheet a county beside the 汇总 that holds them, a copy, a 备份.
 *
 * The fuller table stands. A row that another repeats in every field that both have is judged once, where the fuller
 * table has it. Where nine rows in ten are repeated the rest of the same key are taken for older versions: they are left
 * out and asked about. In all other tables they stay, because two applications under one code are for the rules to
 * find. A row whose key stands nowhere else is always judged: nothing is lost.
 */
export function whichTables(found: readonly ReadTable[]): ChosenTables {
  const definitions = new Set(found.map((table) => table.found.definition));
  const standing = new Map<ReadTable, ReadTable | undefined>();
  const overlaps: Overlap[] = [];
  for (const definition of definitions) {
    const group = found.filter((table) => table.found.definition === definition);
    if (group.length < 2) continue;
    const rows = new StandingRows();
    for (const table of byStanding(group)) {
      const overlap = rows.compare(table);
      const rest = overlap ? without(table, overlap.left) : table;
      standing.set(table, rest);
      if (overlap) overlaps.push(overlap);
      if (rest) rows.add(rest);
    }
  }
  return {
    tables: found.flatMap((table) => (standing.has(table) ? (standing.get(table) ?? []) : table)),
    overlaps: overlaps.toSorted((a, b) => found.indexOf(a.table) - found.indexOf(b.table)),
  };
}

interface Counterpart extends Place {
  readonly index: number;
}

/** The rows that are judged so far, by what names them. */
class StandingRows {
  private readonly rows = new Map<string, Counterpart[]>();

  add(table: ReadTable): void {
    table.found.rows.forEach((row, index) => {
      const name = nameOf(table, index);
      const others = this.rows.get(name);
      if (others) others.push({ table, row, index });
      else this.rows.set(name, [{ table, row, index }]);
    });
  }

  /** Which rows of a table need no judging; undefined where all do. */
  compare(table: ReadTable): (Overlap & { readonly left: ReadonlySet<number> }) | undefined {
    const names = table.rows.map((_row, index) => nameOf(table, index));
    const often = new Map<string, number>();
    for (const name of names) often.set(name, (often.get(name) ?? 0) + 1);
    const taken = new Set<Counterpart>();
    const same = new Set<number>();
    const differing = new Map<number, Difference>();
    const others = new Set<ReadTable>();

    names.forEach((name, index) => {
      const counterparts = this.rows.get(name) ?? [];
      const equal = counterparts.find((other) => !taken.has(other) && differences(table, index, other).length === 0);
      if (equal) {
        taken.add(equal);
        same.add(index);
        others.add(equal.table);
      } else if (counterparts.length === 1 && often.get(name) === 1 && hasKey(table, index)) {
        const [standing] = counterparts as [Counterpart];
        const row = table.found.rows[index]!;
        differing.set(index, { row, standing, fields: differences(table, index, standing) });
      }
    });

    const enough = covering * names.length;
    const versions = [...differing.values()];
    const told = namedCopy(table) || versions.some(({ standing }) => namedSummary(standing.table));
    const covered = same.size + differing.size >= enough && (same.size >= enough || (same.size > 0 && told));
    const left = covered ? new Set([...same, ...differing.keys()]) : same;
    if (left.size === 0) return undefined;
    if (covered) for (const { standing } of versions) others.add(standing.table);
    return { table, others: [...others], repeated: left.size, differing: covered ? versions : [], left };
  }
}

const hasKey = ({ found, rows }: ReadTable, index: number): boolean => rows[index]![found.definition.key] !== undefined;

/** The key. Without one, what stands in its cell and how the row is called; rows of one such name must agree throughout. */
function nameOf(table: ReadTable, index: number): string {
  const { found, rows } = table;
  const { key, title } = found.definition;
  const row = rows[index]!;
  if (row[key] !== undefined) return `key ${String(row[key])}`;
  if (row[title] !== undefined) return `name ${String(row[title])} ${cell(table, index, key)}`;
  return `cells ${[...found.columns.keys()]
    .toSorted()
    .map((field) => cell(table, index, field))
    .join(' ')}`;
}

function cell({ found, block }: ReadTable, index: number, field: string): string {
  const column = found.columns.get(field)?.column;
  return column === undefined
    ? ''
    : JSON.stringify(valueAt(block, found.rows[index]! - block.at.top, column - block.at.left));
}

/** The fields that both tables have a column for, and in which the rows mean different things. */
function differences(table: ReadTable, index: number, other: Counterpart): readonly string[] {
  const row = table.rows[index]!;
  const counterpart = other.table.rows[other.index]!;
  return [...table.found.columns.keys()].filter(
    (field) => other.table.found.columns.has(field) && row[field] !== counterpart[field],
  );
}

/** The table with the rows that are to be judged here; undefined when none is left. */
function without(table: ReadTable, left: ReadonlySet<number>): ReadTable | undefined {
  const { found, rows, issues } = table;
  if (left.size === rows.length) return undefined;
  const gone = new Set([...left].map((index) => found.rows[index]!));
  return {
    ...table,
    found: { ...found, rows: found.rows.filter((row) => !gone.has(row)) },
    rows: rows.filter((_row, index) => !left.has(index)),
    issues: issues.filter(({ row }) => !gone.has(row)),
  };
}
