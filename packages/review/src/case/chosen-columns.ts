import type { Programme, Table } from '@keshen/rules';
import { columnIndex, columnLetters } from '@keshen/workbook/model';
import type { FoundTable } from '../find/index.ts';
import { headText, unitOf, type MatchedColumn } from '../match/index.ts';
import { CheckRefused } from '../refused.ts';

/** Which column holds which field, as the clerk says it: `enterprises.creditCode` → `C`, or an empty text for none. */
export type ColumnChoices = ReadonlyMap<string, string>;

export type Choices = readonly TableChoices[];

/** A column that the clerk named in an earlier check: it holds while its head stands there. */
export interface Remembered {
  readonly field: string;
  readonly letters: string;
  readonly head: string;
}

/** Fields of one table with the sheet column that the clerk names; undefined for none. */
interface TableChoices {
  readonly table: Table;
  readonly columns: ReadonlyMap<string, number | undefined>;
}

/** Reads what the clerk chose. Raises `CheckRefused` where a table, a field or a column is none. */
export function readChoices(choices: ColumnChoices, programmes: readonly Programme[]): Choices {
  const tables = programmes.flatMap((programme) => programme.tables);
  const read = new Map<Table, Map<string, number | undefined>>();
  for (const [name, letters] of choices) {
    const [id, field = ''] = name.split(/\.(.*)/s);
    const table = tables.find((candidate) => candidate.id === id);
    if (!table)
      throw refused(
        `没有名为“${id}”的表，可以是：${tables.map(({ id: known, label }) => `${known}（${label}）`).join('、')}。`,
      );
    if (!Object.hasOwn(table.fields, field))
      throw refused(`${table.label}没有名为“${field}”的栏，可以是：${fieldsOf(table)}。`);
    if (!/^[A-Z]{0,3}$/i.test(letters)) throw refused(`“${letters}”不是列号，应为 C 或 AB 的样子；没有这一列则留空。`);
    const columns = read.get(table) ?? new Map<string, number | undefined>();
    const column = letters === '' ? undefined : columnIndex(letters);
    const other = [...columns].find(([, taken]) => taken !== undefined && taken === column)?.[0];
    if (other && !partOf(table, other, field))
      throw refused(`${letters}列不能既是${named(table, other)}又是${named(table, field)}。`);
    read.set(table, columns.set(field, column));
  }
  return [...read].map(([table, columns]) => ({ table, columns }));
}

/** What the clerk chose counts before what was matched: a column that is given to one field is taken from another. */
export function withChoices(found: FoundTable, choices: Choices): FoundTable {
  const chosen = choices.find(({ table }) => table === found.definition)?.columns;
  if (!chosen) return found;
  const given = [...chosen].flatMap(([field, column]) => {
    if (column === undefined) return [];
    const beside = [...chosen].find(([other, at]) => other !== field && at === column)?.[0];
    const part = beside === undefined ? undefined : partOf(found.definition, field, beside);
    return [[field, { ...columnOf(found, column), ...(part && { part }) }] as const];
  });
  const taken = new Set(given.map(([, { column }]) => column));
  const kept = (columns: ReadonlyMap<string, MatchedColumn>) =>
    [...columns].filter(([field, { column }]) => !chosen.has(field) && !taken.has(column));
  const columns = new Map([...kept(found.columns), ...given]);
  const uncertain = new Map(kept(found.uncertain));
  const missing = Object.keys(found.definition.fields).filter(
    (field) => found.definition.fields[field]!.required && !columns.has(field) && !uncertain.has(field),
  );
  return { ...found, columns, uncertain, missing };
}

/** The choices for a table: what is asked now, before what was remembered and still fits. */
export function choicesFor(found: FoundTable, asked: Choices, remembered: readonly Remembered[]): Choices {
  const { definition: table, heads } = found;
  const columns = new Map<string, number | undefined>();
  for (const { field: name, letters, head } of remembered) {
    const [id, field = ''] = name.split('.');
    if (id !== table.id || !Object.hasOwn(table.fields, field)) continue;
    if (letters === '') columns.set(field, undefined);
    const column = columnIndex(letters);
    if (heads.some((candidate) => candidate.column === column && headText(candidate) === head))
      columns.set(field, column);
  }
  const now = asked.find((choice) => choice.table === table)?.columns ?? [];
  const merged = new Map([...columns, ...now]);
  return merged.size === 0 ? [] : [{ table, columns: merged }];
}

/** Raises `CheckRefused` where a choice is about a table that nobody gave. */
export function refuseUnused(choices: Choices, found: readonly FoundTable[]): void {
  const unused = choices.find(({ table }) => !found.some(({ definition }) => definition === table));
  if (unused) throw refused(`没有找到${unused.table.label}，无法为它指定列。`);
}

function columnOf({ definition, header, heads, sheet }: FoundTable, column: number): MatchedColumn {
  const last = header.left + header.columns - 1;
  if (column < header.left || column > last)
    throw refused(
      `${columnLetters(column)}列不在工作表“${sheet.name}”的${definition.label}之内，该表从${columnLetters(header.left)}列到${columnLetters(last)}列。`,
    );
  const head = heads.find((candidate) => candidate.column === column) ?? { column, texts: [] };
  return { column, head: headText(head), score: 1, unit: unitOf(head) };
}

/** Which part of a column the field is, where the column holds it and another day; undefined where it cannot. */
function partOf({ spans = [] }: Table, field: string, beside: string): 'first' | 'last' | undefined {
  if (spans.some(({ first, last }) => first === field && last === beside)) return 'first';
  return spans.some(({ first, last }) => first === beside && last === field) ? 'last' : undefined;
}

const refused = (sentence: string): CheckRefused => new CheckRefused('no-such-column', sentence);

const named = ({ fields }: Table, field: string): string => `${field}（${fields[field]!.label}）`;

const fieldsOf = (table: Table): string =>
  Object.keys(table.fields)
    .map((field) => named(table, field))
    .join('、');
