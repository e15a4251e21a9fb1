import type { Row, Table, TraceNode } from '@keshen/rules';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { ReadTable } from '../../case/read-case.ts';
import type { Issue } from '../../issue.ts';
import type { CaseFinding } from '../../report/findings.ts';
import { withoutNames } from './without-names.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';

/** Table, field and value of a cell. */
type Cell = readonly [table: string, field: string, value: unknown];

/** A broken cell rests on what stands in it. */
export function fingerprintOfIssue(table: ReadTable, issue: Issue): Fingerprint {
  const { definition } = table.found;
  const row = rowAt(table, issue.row);
  const key = row?.[definition.key] ?? row?.[definition.title] ?? issue.row;
  return fingerprint([issue.code, definition.id, key, issue.field], issue.found);
}

/** The typed row of a row of the sheet. They ascend. */
function rowAt({ found, rows }: ReadTable, at: number): Row<Table> | undefined {
  let [low, high] = [0, found.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found.rows[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return found.rows[low] === at ? rows[low] : undefined;
}

/** What a rule says of rows rests on the cells that it has read; any other finding on what it says, whatever a file is called. */
export function fingerprintOfFinding(judged: JudgedCase, finding: CaseFinding): Fingerprint {
  const { code, rows } = finding;
  const names = judged.read.books.map(({ book }) => book.name);
  const message = withoutNames(finding.message, names);
  const keys = rows.map(({ table, index }) => [table, keyOf(judged, table, index)]);
  const cells = rows.flatMap(({ table, index }) => cellsOf(judged, table, index, code));
  return fingerprint([code, rows.length > 0 ? sorted(keys) : message], cells.length > 0 ? sorted(cells) : message);
}

/** A reason of refusal, likewise. */
export const fingerprintOfReason = (judged: JudgedCase, table: string, index: number, code: string): Fingerprint =>
  fingerprint([code, table, keyOf(judged, table, index)], sorted(cellsOf(judged, table, index, code)));

/** The field of the row that a rule has read first; undefined where it has read none there. */
export function fieldRead(judged: JudgedCase, table: Table, index: number, code: string): string | undefined {
  const node = ruleNode(judged, table, index, code);
  return node && cellNodes(node).find((cell) => cell.table === table.id && cell.index === index)?.field;
}

function keyOf({ evaluation, programme }: JudgedCase, id: string, index: number): unknown {
  const table = programme.tables.find((candidate) => candidate.id === id)!;
  const row = evaluation.rows(table)[index]!;
  return row[table.key] ?? row[table.title] ?? index;
}

function cellsOf(judged: JudgedCase, id: string, index: number, code: string): readonly Cell[] {
  const table = judged.programme.tables.find((candidate) => candidate.id === id)!;
  const node = ruleNode(judged, table, index, code);
  return node ? cellNodes(node).map(({ table, field, value }) => [table, field, value ?? null]) : [];
}

const ruleNode = ({ evaluation }: JudgedCase, table: Table, index: number, code: string): TraceNode | undefined =>
  evaluation
    .trace(table, index, (candidate) => candidate === code)
    .find((node) => node.kind === 'rule' && node.code === code);

function cellNodes(node: TraceNode): readonly (TraceNode & { kind: 'cell' })[] {
  if (node.kind === 'cell') return [node];
  return 'reads' in node ? node.reads.flatMap(cellNodes) : [];
}

/** Order in the sheet must not count. */
const sorted = (values: readonly unknown[]): readonly string[] =>
  values.map((value) => JSON.stringify(value)).toSorted();
