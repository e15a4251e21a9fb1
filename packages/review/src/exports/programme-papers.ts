import { commissioner, ledger, rdGuidance, tasks, technologySme, type Programme } from '@keshen/rules';
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
import { recommendedForms } from './recommended-form.ts';
import { statisticsForm } from './statistics/statistics-form.ts';
import { verificationForm } from './verification/verification-form.ts';
import { technologySmeForms } from './technology-sme/technology-sme-forms.ts';

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
  readonly statistics: Form;
  readonly texts: readonly PlainText[];
}

const byProgramme: ReadonlyMap<Programme, (sources: PaperSources) => ProgrammePapers> = new Map([
  [commissioner, commissionerPapers],
  // Nobody applies and nobody recommends: there is no unit to write to.
  [rdGuidance, (sources) => ({ ...generalPapers(sources), first: rdGuidanceForms(sources.judged, sources.findings) })],
  [
    technologySme,
    (sources) => ({ ...generalPapers(sources), first: technologySmeForms(sources.judged, sources.findings) }),
  ],
  // Nothing is decided: what there is to look at stands on a list of its own.
  [ledger, (sources) => ({ ...generalPapers(sources), first: [verificationForm(sources.judged, sources.report)] })],
  [tasks, (sources) => ({ ...generalPapers(sources), first: [verificationForm(sources.judged, sources.report)] })],
]);

/** The papers of the case's programme; one without any of its own has the general lists and the statistics. */
export const programmePapers = (sources: PaperSources): ProgrammePapers =>
  (byProgramme.get(sources.judged.programme) ?? generalPapers)(sources);

function generalPapers({ judged, report, findings, rows, units }: PaperSources): ProgrammePapers {
  return {
    first: recommendedForms(judged, findings, rows, units),
    last: [],
    statistics: statisticsForm(judged, report, rows),
    texts: [],
  };
}
