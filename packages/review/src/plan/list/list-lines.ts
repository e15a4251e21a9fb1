import type { Table } from '@keshen/rules';
import { cellAddress } from '@keshen/workbook/model';
import type { Severity } from '@keshen/workbook/port';
import type { JudgedCase, RowPlace } from '../../case/judge-case.ts';
import type { ReadTable } from '../../case/read-case.ts';
import { sayIssue } from '../../parse/index.ts';
import { maskWithin } from '../../parse/mask.ts';
import type { CaseFinding } from '../../report/findings.ts';
import { fingerprintText } from './fingerprint.ts';
import { fieldRead, fingerprintOfFinding, fingerprintOfIssue, fingerprintOfReason } from './rests-on.ts';

/** A line of the list. */
export interface ListLine {
  readonly level: string;
  /** Where it is; undefined when it is about the whole case. */
  readonly at: { readonly table: ReadTable; readonly row: number; readonly column: number } | undefined;
  readonly name: string;
  readonly item: string;
  readonly found: string;
  readonly opinion: string;
  readonly basis: string;
  readonly mark: string;
}

export const levels: Readonly<Record<Severity | 'reason', string>> = {
  error: '须补正',
  confirm: '需核实',
  reason: '不符合',
  hint: '提示',
};

/** One line an issue, finding and reason that stands in a workbook of the case; what is about all of it in the first. */
export function listLines(judged: JudgedCase, findings: readonly CaseFinding[], workbook: number): readonly ListLine[] {
  const tables = judged.read.tables.filter(
    (read) => read.workbook === workbook && judged.places.get(read.found.definition.id)?.[0] !== undefined,
  );
  const lines = [
    ...tables.flatMap((read) => issueLines(read)),
    ...judged.programme.tables.flatMap((table) => reasonLines(judged, table, workbook)),
    ...findings.flatMap((finding) => findingLine(judged, finding, workbook)),
  ];
  return lines.toSorted(byPlace).map(({ level, at, name, item, found, opinion, basis, mark }) => ({
    level,
    at,
    name: maskWithin(name),
    item,
    found: maskWithin(found),
    opinion: maskWithin(opinion),
    basis,
    mark,
  }));
}

function issueLines(read: ReadTable): readonly ListLine[] {
  const { found, rows } = read;
  const { fields, title } = found.definition;
  const names = new Map(found.rows.map((row, i) => [row, String(rows[i]?.[title] ?? '')]));
  return read.issues.map((issue) => {
    const cell = cellAddress(issue.row, issue.column);
    const { label } = fields[issue.field]!;
    return {
      level: levels[issue.severity],
      at: { table: read, row: issue.row, column: issue.column },
      name: names.get(issue.row) ?? '',
      item: label,
      found: issue.found,
      opinion: sayIssue(issue, { label, cell }).message.slice(cell.length).trimStart(),
      basis: '',
      mark: fingerprintText(fingerprintOfIssue(read, issue)),
    };
  });
}

function reasonLines(judged: JudgedCase, table: Table, workbook: number): readonly ListLine[] {
  const { evaluation } = judged;
  const places = judged.places.get(table.id);
  if (!places) return [];
  return evaluation.decisions(table).flatMap(({ fired, index }) => {
    const place = places[index]!;
    if (place.table.workbook !== workbook) return [];
    return fired.flatMap((rule): ListLine[] =>
      rule.effect !== 'excludes'
        ? []
        : [
            {
              ...placed(judged, table, index, place, rule.code),
              level: levels.reason,
              opinion: evaluation.says(rule, index),
              basis: `${rule.cites.document} ${rule.cites.paragraph}`,
              mark: fingerprintText(fingerprintOfReason(judged, table.id, index, rule.code)),
            },
          ],
    );
  });
}

function findingLine(judged: JudgedCase, finding: CaseFinding, workbook: number): readonly ListLine[] {
  const { code, severity, rows, head, message, citation } = finding;
  // Its line says so itself, in the clerk's own column.
  if (code === 'acceptance-lapsed') return [];
  const said = {
    level: levels[severity],
    opinion: message,
    basis: citation ? `${citation.document} ${citation.paragraph}` : '',
    mark: fingerprintText(fingerprintOfFinding(judged, finding)),
  };
  for (const { table: id, index } of rows) {
    const place = judged.places.get(id)![index]!;
    const table = judged.programme.tables.find((candidate) => candidate.id === id)!;
    if (place.table.workbook === workbook) return [{ ...placed(judged, table, index, place, code), ...said }];
  }
  if (rows.length > 0) return [];
  const about = head === undefined ? undefined : judged.read.tables[head];
  if ((about?.workbook ?? 0) !== workbook) return [];
  const at = about && { table: about, row: about.found.header.top, column: about.found.header.left };
  return [{ at, name: '', item: about ? '表头' : '整批材料', found: '', ...said }];
}

type Placed = Pick<ListLine, 'at' | 'name' | 'item' | 'found'>;

/** At the cell that the rule has read first in this row, else at the name. */
function placed(judged: JudgedCase, table: Table, index: number, { table: read, row }: RowPlace, code: string): Placed {
  const field = fieldRead(judged, table, index, code);
  const { columns, header } = read.found;
  const column = (columns.get(field ?? table.title) ?? columns.get(table.title))?.column ?? header.left;
  const name = String(judged.evaluation.rows(table)[index]![table.title] ?? '');
  return {
    at: { table: read, row, column },
    name,
    item: (field && table.fields[field]?.label) || '申报条件',
    found: '',
  };
}

/** As the workbook stands; what is about all of it last. */
function byPlace({ at: a }: ListLine, { at: b }: ListLine): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.table.position - b.table.position || a.row - b.row || a.column - b.column;
}
