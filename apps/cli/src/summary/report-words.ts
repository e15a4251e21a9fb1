import { findProgramme, type Programme, type Table } from '@keshen/rules';
import { statusLabels, type Report, type ReportDecision } from '@keshen/review';
import { grouped } from './grouped.ts';
import { rowsText } from './rows-text.ts';

type Place = Report['findings'][number]['places'][number];

/** What the report names by code, in the clerk's words. */
export const programmeOf = ({ programme }: Report): Programme => findProgramme(programme)!;

export const tableOf = (report: Report, table: string): Table =>
  programmeOf(report).tables.find(({ id }) => id === table)!;

/** The verdict that counts: what a meeting has decided, else what was computed. */
export const statusOf = ({ status, exception }: ReportDecision): ReportDecision['status'] =>
  exception?.status ?? status;

/** 符合, 不符合, 待补正 (theirs to mend) or 待核定 (ours to settle). */
export function verdictOf(decision: ReportDecision): string {
  const { missing } = decision;
  const status = statusOf(decision);
  if (status !== 'undetermined') return statusLabels[status];
  return missing.some(({ by }) => by === 'theirs') ? '待补正' : '待核定';
}

/** “企业申报”, and in a case of several workbooks with the workbook before it. */
export function sheetText(report: Report, { workbook, sheet }: Pick<Place, 'workbook' | 'sheet'>): string {
  return `${report.workbooks.length > 1 ? report.workbooks[workbook]!.name : ''}“${sheet}”`;
}

/** A row with whom it is about: “企业申报”第7行 示例企业. */
export const rowText = (report: Report, decision: ReportDecision): string =>
  `${sheetText(report, decision)}第${decision.row}行　${decision.name || '（名称未填）'}`;

/** Rows on any number of sheets: “企业申报”第4、9行；“人选推荐”第2行. */
export function placesText(report: Report, places: readonly Place[]): string {
  return grouped(places, ({ workbook, sheet }) => `${workbook} ${sheet}`)
    .map((rows) => `${sheetText(report, rows[0]!)}${rowsText(rows.map(({ row }) => row))}`)
    .join('；');
}
