import { serialOf, type Day } from '@keshen/rules';
import { cellAddress } from '@keshen/workbook/model';
import type { Content, Edit } from '@keshen/workbook/port';
import type { JudgedCase } from '../../case/judge-case.ts';
import { CheckRefused } from '../../refused.ts';
import { findingOf } from '../../report/build-report.ts';
import { findingsOf } from '../../report/findings.ts';
import type { ReportFinding, ReportIssue } from '../../report.ts';
import { fingerprintText } from './fingerprint.ts';
import { listSheetOf, passed } from './list-sheet.ts';
import { planList } from './plan-list.ts';
import { fingerprintOfFinding, fingerprintOfIssue } from './rests-on.ts';

/** Something to confirm, as the report has it. */
export type ToAccept = IssueToAccept | FindingToAccept;
type IssueToAccept = Pick<ReportIssue, 'code' | 'workbook' | 'sheet' | 'cell'>;
type FindingToAccept = Pick<ReportFinding, 'code' | 'message' | 'places'>;

/** Why it may stand, and who says so. */
export interface AcceptanceNote {
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
}

export interface AcceptancePlan {
  readonly workbook: number;
  readonly edits: readonly Edit[];
}

/** 核实通过 beside its line of 核验明细, which is brought up to date and made where there is none. Raises `CheckRefused`. */
export function planAcceptance(judged: JudgedCase, what: ToAccept, { reason, by, on }: AcceptanceNote): AcceptancePlan {
  if (reason.trim() === '') throw new CheckRefused('not-acceptable', '核实通过须写明理由。');
  const { workbook, mark } = lineOf(judged, what);
  const { book } = judged.read.books[workbook]!;
  if (listSheetOf(book) === undefined && book.warnings.includes('structure-protected'))
    throw new CheckRefused('not-acceptable', '工作簿的结构受保护，不能添加“核验明细”表。请撤消保护后再试。');
  const note: readonly Content[] = [passed, reason.trim(), by.trim() || null, serialOf(on, book.date1904)];
  return { workbook, edits: planList(judged, findingsOf(judged), workbook, new Map([[mark, note]])) };
}

function lineOf(judged: JudgedCase, what: ToAccept): { readonly workbook: number; readonly mark: string } {
  const line = 'cell' in what ? issueLine(judged, what) : findingLine(judged, what);
  if (!line) throw new CheckRefused('not-acceptable', '这一项不需要核实，或内容已变。请重新审查。');
  return line;
}

function issueLine({ read }: JudgedCase, { code, workbook, sheet, cell }: IssueToAccept) {
  for (const table of read.tables) {
    if (table.workbook !== workbook || table.found.sheet.name !== sheet) continue;
    const issue = table.issues.find((one) => one.code === code && cellAddress(one.row, one.column) === cell);
    if (issue?.severity === 'confirm') return { workbook, mark: fingerprintText(fingerprintOfIssue(table, issue)) };
  }
  return undefined;
}

function findingLine(
  judged: JudgedCase,
  { code, message, places }: Pick<ReportFinding, 'code' | 'message' | 'places'>,
) {
  const wanted = JSON.stringify(places);
  const finding = findingsOf(judged).find(
    (one) =>
      one.code === code &&
      one.severity === 'confirm' &&
      one.message === message &&
      JSON.stringify(findingOf(judged, one).places) === wanted,
  );
  return (
    finding && {
      workbook: places[0]?.workbook ?? 0,
      mark: fingerprintText(fingerprintOfFinding(judged, finding)),
    }
  );
}
