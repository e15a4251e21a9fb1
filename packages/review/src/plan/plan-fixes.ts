import { cellAddress, contentAt } from '@keshen/workbook/model';
import type { WriteEdit } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { IssueCode } from '../issue.ts';

/** Kinds of issues that 规范格式 mends: the form of a cell, never its value. */
export const fixableCodes = [
  'untidy-text',
  'full-width',
  'text-number',
  'text-date',
  'lower-case-code',
] as const satisfies readonly IssueCode[];
export type FixableCode = (typeof fixableCodes)[number];

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
}

/**
 * What 规范格式 would change, of the kinds that are chosen. What cannot be known is never repaired: such issues carry no fix, and
 * neither do cells that a formula makes.
 */
export function planFixes({ read }: JudgedCase, kinds: ReadonlySet<FixableCode>): readonly Fix[] {
  return read.tables.flatMap(({ workbook, found, block, issues }) =>
    issues.flatMap(({ code, field, row, column, fix }): Fix[] => {
      if (fix === null || !isFixable(code) || !kinds.has(code)) return [];
      const at = { sheet: found.sheet.id, top: row, left: column, rows: 1, columns: 1 };
      const { kind, label } = found.definition.fields[field]!;
      const edit: WriteEdit = { do: 'write', at, was: [contentAt(block, row, column)], now: [fix] };
      return [
        {
          code,
          workbook,
          sheet: found.sheet.name,
          cell: cellAddress(row, column),
          label,
          secret: kind === 'resident-id',
          edit,
        },
      ];
    }),
  );
}

const isFixable = (code: IssueCode): code is FixableCode => (fixableCodes as readonly IssueCode[]).includes(code);
