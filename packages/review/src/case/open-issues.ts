import { isOpenIssue, type Issue } from '../issue.ts';
import type { RowPlace } from './judge-case.ts';
import type { ReadTable } from './read-case.ts';

const known = new WeakMap<ReadTable, ReadonlyMap<number, readonly Issue[]>>();
const none: readonly Issue[] = [];

/** The issues of a row that stand in its way, in their order. */
export function openIssuesAt({ table, row }: RowPlace): readonly Issue[] {
  let byRow = known.get(table);
  if (!byRow) known.set(table, (byRow = openIssues(table)));
  return byRow.get(row) ?? none;
}

function openIssues({ issues }: ReadTable): ReadonlyMap<number, readonly Issue[]> {
  const byRow = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (!isOpenIssue(issue)) continue;
    const standing = byRow.get(issue.row);
    if (standing) standing.push(issue);
    else byRow.set(issue.row, [issue]);
  }
  return byRow;
}
