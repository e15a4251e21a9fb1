import { commissioner, rdGuidance, type Programme } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from '../report/findings.ts';
import type { Report } from '../report.ts';
import { commissionerPapers } from './commissioner/commissioner-papers.ts';
import type { ListedRow } from './listed-rows.ts';
import type { Office } from './commissioner/office.ts';
import { rdGuidanceForms } from './rd-guidance/rd-guidance-forms.ts';
import type { ReportingUnits } from './reporting-units.ts';
import type { PlainText } from './plain-text.ts';

/** What the papers of a programme are made from. */
export interface PaperSources {
  readonly judged: JudgedCase;
  readonly report: Report;
  readonly findings: readonly CaseFinding[];
  readonly rows: readonly ListedRow[];
  readonly units: ReportingUnits;
  /** Whose papers they are, where the clerk says so. */
  readonly as: Office | undefined;
}

/** A programme's own papers, before and after the lists that every programme has. */
export interface ProgrammePapers {
  readonly first: readonly Form[];
  readonly last: readonly Form[];
  readonly texts: readonly PlainText[];
}

const byProgramme: ReadonlyMap<Programme, (sources: PaperSources) => ProgrammePapers> = new Map([
  [commissioner, commissionerPapers],
  // Nobody applies and nobody recommends: there is no unit to write to.
  [rdGuidance, ({ judged, findings }) => ({ first: rdGuidanceForms(judged, findings), last: [], texts: [] })],
]);

/** The papers of the case's programme; a programme without any has the general lists alone. */
export const programmePapers = (sources: PaperSources): ProgrammePapers =>
  byProgramme.get(sources.judged.programme)?.(sources) ?? { first: [], last: [], texts: [] };
