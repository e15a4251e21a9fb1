import type { Table } from '@keshen/rules';
import { knownHeads, matchHeads, type Match, type SheetHead } from '../match/index.ts';
import type { Cells } from './cells.ts';
import { fits } from './fits.ts';
import { headsAt, mayBeHead, mayBeSubhead, type Height } from './heads.ts';
import type { Merges } from './merges.ts';
import { namedAfter } from './named-after.ts';

/** One row or up to three, read as the head of a table. */
export interface Window {
  readonly definition: Table;
  readonly top: number;
  readonly height: Height;
  /** The columns that it was looked for in. */
  readonly cells: Cells;
  readonly heads: readonly SheetHead[];
  readonly match: Match;
  readonly score: number;
}

/**
 * The best reading of what begins in this row as a head; undefined when it is none. Among the tables that the heads
 * allow, those that the sheet calls by name come first.
 */
export function windowAt(
  cells: Cells,
  merges: Merges,
  row: number,
  definitions: readonly Table[],
  sheet: string,
): Window | undefined {
  if (!mayBeHead(cells, row)) return undefined;
  let named: ReadonlySet<Table> | undefined;
  const isNamed = (table: Table): boolean => (named ??= namedAfter(definitions, sheet, cells, row)).has(table);
  let best: Window | undefined;
  for (const height of [1, 2, 3] as const) {
    if (height > 1 && !goesOn(cells, merges, row, height)) break;
    if (merges.cut(row, height)) continue;
    const heads = headsAt(cells, merges, row, height);
    for (const definition of definitions) {
      const window = read(cells, definition, row, height, heads, isNamed);
      if (window && (!best || isBetter(window, best, isNamed))) best = window;
    }
  }
  return best;
}

/** Whether the last row of so high a head goes on with it: by lower heads, or because heads are merged down over it. */
function goesOn(cells: Cells, merges: Merges, row: number, height: Height): boolean {
  const last = row + height - 1;
  return cells.filled(last, 1).length === 0 ? merges.cut(row, height - 1) : mayBeSubhead(cells, last);
}

function read(
  cells: Cells,
  definition: Table,
  top: number,
  height: Height,
  heads: readonly SheetHead[],
  isNamed: (table: Table) => boolean,
): Window | undefined {
  if (knownHeads(definition, heads) < 2) return undefined;
  const share = memo((column: number, field: string) =>
    fits(cells, top + height, column, definition.fields[field]!.kind),
  );
  const match = matchHeads(definition, heads, share);
  const pairs = [...match.columns, ...match.uncertain];
  const required = Object.keys(definition.fields).filter((field) => definition.fields[field]!.required);
  const recall =
    required.filter((field) => match.columns.has(field) || match.uncertain.has(field)).length / required.length;
  if (!isForm(definition, heads, pairs.length, recall, match) && !isRegistry(definition, heads, match, share))
    return undefined;
  if (definition.signs && !definition.signs.some((field) => match.columns.has(field) || match.uncertain.has(field)))
    return undefined;
  // An optional list is short and looks like others: without all that it asks for, its name must say what it is.
  if (definition.optional && recall < 1 && !isNamed(definition)) return undefined;
  const weight = pairs.reduce((sum, [, { score }]) => sum + score, 0);
  return { definition, top, height, cells, heads, match, score: weight + 2 * recall - 0.3 * (height - 1) };
}

function isBetter(a: Window, b: Window, isNamed: (table: Table) => boolean): boolean {
  if (a.definition === b.definition) return a.score > b.score;
  return (Number(isNamed(a.definition)) - Number(isNamed(b.definition)) || a.score - b.score) > 0;
}

/** Half of what the form asks for is there, and half of what is there belongs to the form. */
function isForm(
  definition: Table,
  heads: readonly SheetHead[],
  pairs: number,
  recall: number,
  { columns, uncertain }: Match,
): boolean {
  const good = [...columns.values(), ...uncertain.values()].filter(({ score }) => score >= 0.85).length;
  const common = Math.min(heads.length, Object.keys(definition.fields).length);
  return good >= 2 && recall >= 0.5 && (pairs >= 5 || pairs >= common / 2);
}

/**
 * The other door: a list that names the same things, whatever else it lacks, such as a registry of enterprises. It must
 * show key and title beyond doubt, carry keys, and hold hardly a column that is strange to us: a list of contracts or
 * statistics that names enterprises and their codes too is full of strange heads.
 */
function isRegistry(
  { key, title }: Table,
  heads: readonly SheetHead[],
  { columns, familiar }: Match,
  share: (column: number, field: string) => number | undefined,
): boolean {
  const keyColumn = columns.get(key);
  return (
    keyColumn !== undefined &&
    keyColumn.score >= 0.95 &&
    (columns.get(title)?.score ?? 0) >= 0.95 &&
    familiar >= 0.8 * heads.length &&
    (share(keyColumn.column, key) ?? 0) >= 0.5
  );
}

function memo(
  ask: (column: number, field: string) => number | undefined,
): (column: number, field: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (column, field) => {
    const name = `${column}|${field}`;
    if (!known.has(name)) known.set(name, ask(column, field));
    return known.get(name);
  };
}
