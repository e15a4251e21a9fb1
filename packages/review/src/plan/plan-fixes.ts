import { cellAddress, contentAt } from '@keshen/workbook/model';
import type { WriteEdit } from '@keshen/workbook/port';
import { everyTable } from '../case/every-table.ts';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Overlap } from '../case/which-tables.ts';
import { issueMeanings } from '../explain/issue-meanings.ts';
import type { IssueCode } from '../issue.ts';
import { rowNames, type CellMark } from './record/row-mark.ts';

/** Kinds of issues that 规范格式 mends: the form of a cell, never its value. */
export const fixableCodes = [
  'untidy-text',
  'full-width',
  'text-number',
  'text-date',
  'lower-case-code',
] as const satisfies readonly IssueCode[];
export type FixableCode = (typeof fixableCodes)[number];

/** What each kind is called. */
export const fixKinds = Object.fromEntries(fixableCodes.map((code) => [code, issueMeanings[code].label])) as Readonly<
  Record<FixableCode, string>
>;

/** One cell brought into good form. */
export interface Fix {
  readonly code: FixableCode;
  /** Index of the workbook in the case. */
  readonly workbook: number;
  readonly sheet: string;
  readonly cell: string;
  /** The column, as the form prints it. */
  readonly label: string;
  /** An identity number: shown to nobody in full. */
  readonly secret: boolean;
  readonly edit: WriteEdit;
  /** By what its cell is found again when the row has moved. */
  readonly mark: CellMark;
}

/**
 * What 规范格式 would change, of the kinds that are chosen. What cannot be known is never repaired: such issues carry no fix, and
 * neither do cells that a formula makes. Of a workbook that repeats another every table is mended; a copy beside its original
 * stays as it is.
 */
export function planFixes({ read }: JudgedCase, kinds: ReadonlySet<FixableCode>): readonly Fix[] {
  return everyTable(read, isFromElsewhere).flatMap((table) => {
    const { workbook, found, block, issues } = table;
    const names = rowNames(table);
    return issues.flatMap(({ code, field, row, column, fix }): Fix[] => {
      if (fix === null || !isFixable(code) || !kinds.has(code)) return [];
      const at = { sheet: found.sheet.id, top: row, left: column, rows: 1, columns: 1 };
      const { kind, label } = found.definition.fields[field]!;
      return [
        {
          code,
          workbook,
          sheet: found.sheet.name,
          cell: cellAddress(row, column),
          label,
          secret: kind === 'resident-id',
          edit: { do: 'write', at, was: [contentAt(block, row, column)], now: [fix] },
          mark: { table: found.definition.id, field, ...names.get(row)! },
        },
      ];
    });
  });
}

const isFromElsewhere = ({ table, others }: Overlap): boolean =>
  others.every(({ workbook }) => workbook !== table.workbook);

const isFixable = (code: IssueCode): code is FixableCode => (fixableCodes as readonly IssueCode[]).includes(code);
