import { cellAddress } from '@keshen/workbook/model';
import { sayIssue } from '../parse/index.ts';
import type { ListedRow } from './listed-rows.ts';

/** Something that the applicants have to mend. */
export interface ToMend {
  /** Such as C7; the row where it is about no single cell. */
  readonly cell: string;
  readonly item: string;
  /** What stands there, identity numbers masked; （空） for a blank cell, — where it is about no single cell. */
  readonly found: string;
  readonly demand: string;
}

const blank = '（空）';

/** Most rows are in order. */
const nothing: readonly ToMend[] = [];

/** All that a row's applicants have to mend, cell by cell: what they cannot settle is not among it. */
export function toMend(listed: ListedRow): readonly ToMend[] {
  if (listed.issues.length + listed.decision.missing.length === 0) return nothing;
  return [...brokenCells(listed), ...gaps(listed)];
}

function brokenCells({ table, issues }: ListedRow): ToMend[] {
  return issues
    .toSorted((a, b) => a.column - b.column)
    .map((issue) => {
      const cell = cellAddress(issue.row, issue.column);
      const { label } = table.fields[issue.field]!;
      const said = sayIssue(issue, { label, cell }).message.slice(cell.length).trimStart();
      // Who is written to sends again; checking again is our business.
      const demand = said.replaceAll('重新检查', '重新报送');
      return { cell, item: label, found: issue.found || blank, demand };
    });
}

/**
 * Verdicts that wait for the applicant without a broken cell: a choice to make, a column or an enterprise not sent. A row
 * that only waits for the verdict of another has nothing to mend: what is wanted is told at the other. Where a meeting has
 * lifted the verdict it waits for nobody any more.
 */
function gaps({ table, place, issues, decision }: ListedRow): ToMend[] {
  if (decision.exception) return [];
  const broken = new Set(issues.map(({ field }) => field));
  const { columns } = place.table.found;
  return decision.missing.flatMap(({ by, kind, name, message }): ToMend[] => {
    if (by !== 'theirs' || kind === 'verdict' || (kind === 'cell' && broken.has(name))) return [];
    const column = kind === 'cell' ? columns.get(name)?.column : undefined;
    const cell = column === undefined ? `第${place.row + 1}行` : cellAddress(place.row, column);
    const item = kind === 'cell' ? (table.fields[name]?.label ?? '申报条件') : '申报条件';
    return [{ cell, item, found: column === undefined ? '—' : blank, demand: message }];
  });
}
