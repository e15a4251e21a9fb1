import { bearsVerdicts, partsOf, type Programme } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { buildReport } from '../report/build-report.ts';
import { CheckRefused } from '../refused.ts';
import { findingsOf } from '../report/findings.ts';
import type { Report } from '../report.ts';
import { discreetForm, discreetText } from './discreet.ts';
import { listedRows } from './listed-rows.ts';
import type { Office } from './commissioner/office.ts';
import { pendingForm } from './pending-form.ts';
import { programmePapers, type PaperSources } from './programme-papers.ts';
import { refusalsForm } from './refusals-form.ts';
import { ReportingUnits } from './reporting-units.ts';
import { returnsForm } from './returns-form.ts';
import type { PlainText } from './plain-text.ts';

/** What a review hands out. */
export interface Exports {
  readonly forms: readonly Form[];
  readonly texts: readonly PlainText[];
}

export interface ExportRequest {
  /** Whose papers they are; left out: the province's where several units have reported, else a city's. */
  readonly as?: Office;
}

/**
 * The papers of a check, as plain data: an app fills their shells and chooses the folder. Empty lists are written too.
 * Where several programmes were reviewed together, each has papers of its own: they go to different people.
 */
export function planExports(judged: JudgedCase, report: Report, request: ExportRequest = {}): Exports {
  const parts = eachProgramme(judged, report).map((sources) => papersOf({ ...sources, as: request.as }));
  return { forms: parts.flatMap(({ forms }) => forms), texts: parts.flatMap(({ texts }) => texts) };
}

/** 汇总统计 of each programme of the case. Raises `CheckRefused` where there are registers alone. */
export function statisticsForms(judged: JudgedCase, report: Report): readonly Form[] {
  const deciding = eachProgramme(judged, report).filter((sources) => decides(sources.judged.programme));
  if (deciding.length === 0)
    throw new CheckRefused(
      'no-statistics',
      `${judged.programme.title}只逐行核对，不作符合或不符合的结论，没有可以汇总的内容；请导出核对清单。`,
    );
  return deciding.map((sources) => discreetForm(programmePapers(sources).statistics));
}

function eachProgramme(judged: JudgedCase, report: Report): readonly PaperSources[] {
  const programmes = partsOf(judged.programme);
  if (programmes.length === 1) return [sourcesOf(judged, report)];
  const settings = { rulesHash: report.rules, files: report.workbooks.map(({ file }) => file), trace: false };
  return programmes.map((programme) => {
    const part = { ...judged, programme };
    return sourcesOf(part, buildReport(part, settings));
  });
}

const sourcesOf = (judged: JudgedCase, report: Report): PaperSources => ({
  judged,
  report,
  findings: findingsOf(judged),
  rows: listedRows(judged, report),
  units: new ReportingUnits(judged),
  as: undefined,
});

/** A register, such as 指标台账, refuses nothing and sends nothing back: it has its own papers alone. */
const decides = (programme: Programme): boolean => programme.tables.some((table) => bearsVerdicts(programme, table));

function papersOf(sources: PaperSources): Exports {
  const { judged, report, rows, units } = sources;
  const own = programmePapers(sources);
  if (!decides(judged.programme)) return { forms: own.first.map(discreetForm), texts: [] };
  const lists = [
    returnsForm(judged, report, rows, units),
    refusalsForm(judged, rows, units),
    pendingForm(judged, report, rows, units),
  ];
  const forms = [...own.first, ...lists, own.statistics, ...own.last];
  return { forms: forms.map(discreetForm), texts: own.texts.map(discreetText) };
}
