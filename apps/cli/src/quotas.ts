import path from 'node:path';
import { isQuotaCode, planQuotas, quotaForms, quotaReport, type CheckRequest, type QuotaReport } from '@keshen/review';
import type { Report } from '@keshen/review';
import { namesIn } from './files.ts';
import { checkCase, openCase } from './open-case.ts';
import { copyNames } from './output-names.ts';
import { filledForms, writeAll, type Output } from './outputs.ts';
import { Refusal } from './refusal.ts';
import { sayTrouble } from './say-trouble.ts';

export interface Quotas {
  readonly asOf: string;
  readonly quotas: QuotaReport;
  /** What is open about places, or does not agree. */
  readonly findings: Report['findings'];
  readonly written: readonly string[];
  /** What could not be written, as sentences; the rest was. */
  readonly unwritten: readonly string[];
}

/** Divides the places of a case; with a folder, writes the sheets into a copy, and the papers. Raises `Refusal`. */
export async function quotasOf(
  files: readonly string[],
  request: CheckRequest,
  folder: string | undefined,
  today: string,
): Promise<Quotas> {
  const opened = await openCase(files, today);
  const { session, workbooks } = opened;
  const report = await checkCase(opened, request);
  const quotas = quotaReport(session.result);
  if (!quotas)
    throw new Refusal(
      '没有可以测算名额的内容：没有名额分配表，也没有测算基数表。请补上其中一张，或用 --weights 在手申报数 按申报数测算。',
    );
  const said = { asOf: report.asOf, quotas, findings: report.findings.filter(({ code }) => isQuotaCode(code)) };
  if (folder === undefined) return { ...said, written: [], unwritten: [] };
  // The papers are those of the check: they come before the workbook changes.
  const papers = filledForms({ forms: quotaForms(session.result), texts: [] }, folder);
  const { workbook, edits } = (await planQuotas(session.result, workbooks))!;
  const { failed } = await workbooks[workbook]!.apply(edits);
  const file = files[workbook]!;
  if (failed) {
    const unwritten = [`${file}：${sayTrouble(failed, workbooks[workbook]!, '写入名额分配')}`];
    return { ...said, written: await writeAll(papers, files), unwritten };
  }
  const [name] = copyNames([file], '名额', await namesIn(folder));
  const copy: Output = { file: path.join(folder, name!), bytes: workbooks[workbook]!.save() };
  return { ...said, written: await writeAll([copy, ...papers], files), unwritten: [] };
}
