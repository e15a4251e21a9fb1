import type { Severity } from '@keshen/workbook/port';
import type { FixableCode, Report, ReportDecision, ReportIssue, ToAccept } from '@keshen/review';
import type { Place } from '../session-port.ts';
import { rowPlace, type RowPlace } from './place.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export interface Citation {
  readonly document: string;
  readonly paragraph: string;
}

/** A sentence with the paragraph that it rests on. */
export interface Statement {
  readonly message: string;
  readonly citation: Citation | null;
}

export type Tone = Severity | Verdict;

/** One line of the list: what was found, and where to go. A finding about a whole table has no place. */
export interface Entry {
  readonly id: string;
  /** Whose row it is, where the row has a name. */
  readonly name: string | null;
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
  /** Something to confirm that waits for somebody's word. */
  readonly accept?: ToAccept;
  /** Form is all that is wrong with the cell. */
  readonly fix?: { readonly code: FixableCode; readonly place: Place };
  /** The row whose figures can be traced. */
  readonly traced?: RowPlace;
}

/** The entries of one rule, or of one verdict. */
export interface EntryGroup {
  readonly key: string;
  readonly id: string;
  /** What it is called; left out where a rule or verdict is meant. */
  readonly label?: string;
  readonly tone: Tone;
  readonly entries: readonly Entry[];
}

const gravity: readonly Tone[] = ['error', 'confirm', 'hint', 'ineligible', 'theirs', 'ours', 'eligible'];

/** Issues and findings by rule, the grave ones first; `id` is the rule's code. */
export function problemGroups(report: Report): readonly EntryGroup[] {
  const issues = report.issues.map((issue, index) => ({
    group: issue.code,
    tone: toneOf(issue),
    entry: {
      id: `issue-${index}`,
      name: null,
      places: [{ workbook: issue.workbook, sheet: issue.sheet, cell: issue.cell }],
      statements: [{ message: withoutAddress(issue), citation: null }, ...acceptance(issue)],
      ...(isOpen(issue) && {
        accept: { code: issue.code, workbook: issue.workbook, sheet: issue.sheet, cell: issue.cell },
      }),
      ...fixOf(issue),
    },
  }));
  const findings = report.findings.map((finding, index) => ({
    group: finding.code,
    tone: toneOf(finding),
    entry: {
      id: `finding-${index}`,
      name: null,
      places: finding.places.map((place) => rowPlace(report, place)),
      statements: [{ message: finding.message, citation: finding.citation }, ...acceptance(finding)],
      ...(isOpen(finding) && {
        accept: { code: finding.code, message: finding.message, places: finding.places },
      }),
    },
  }));
  return grouped([...issues, ...findings]);
}

type Accepted = Pick<Report['findings'][number], 'severity' | 'accepted'>;

/** What somebody has looked at and let stand waits for nobody. */
const toneOf = ({ severity, accepted }: Accepted): Severity => (accepted ? 'hint' : severity);

const isOpen = ({ severity, accepted }: Accepted): boolean => severity === 'confirm' && !accepted;

/** Complete, or the compiler says so. */
const forms: Readonly<Record<FixableCode, true>> = {
  'untidy-text': true,
  'full-width': true,
  'text-number': true,
  'text-date': true,
  'lower-case-code': true,
};

const isForm = (code: string): code is FixableCode => Object.hasOwn(forms, code);

function fixOf({ code, fix, workbook, sheet, cell }: ReportIssue): Pick<Entry, 'fix'> {
  return fix !== null && isForm(code) ? { fix: { code, place: { workbook, sheet, cell } } } : {};
}

/** In the words of the list on which it was accepted. */
function acceptance({ accepted }: Accepted): readonly Statement[] {
  if (!accepted) return [];
  const who = [accepted.by, accepted.on].filter(Boolean).join('，');
  return [{ message: `核实通过：${accepted.reason}${who ? `（${who}）` : ''}`, citation: null }];
}

/** The sentence begins with its cell, for a list on paper; here the cell stands above it. */
const withoutAddress = ({ message, cell }: ReportIssue): string =>
  message.startsWith(`${cell} `) ? message.slice(cell.length + 1) : message;

/** Every row by its verdict, with all its reasons and gaps; `id` is the verdict. */
export function verdictGroups(report: Report): readonly EntryGroup[] {
  return grouped(
    report.decisions.map((decision, index) => {
      const { workbook, sheet, row } = decision;
      const verdict = verdictOf(decision);
      const entry = {
        id: `decision-${index}`,
        name: decision.name,
        places: [rowPlace(report, decision)],
        statements: statementsOf(decision),
        traced: { workbook, sheet, row },
      };
      return { group: verdict, tone: verdict, entry };
    }),
  );
}

const statementsOf = ({ reasons, missing, exception }: ReportDecision): readonly Statement[] => [
  ...reasons.map(({ message, citation }) => ({ message, citation })),
  ...missing.map(({ message }) => ({ message, citation: null })),
  ...(exception
    ? [
        {
          message: `集体研究：${statusNames[exception.status]}（${exception.minutes}，${exception.on}）`,
          citation: null,
        },
      ]
    : []),
];

/** In the words of the list of exceptions. */
const statusNames = { eligible: '符合', ineligible: '不符合' } as const;

interface Grouped {
  readonly group: string;
  readonly tone: Tone;
  readonly entry: Entry;
}

/** One code may be graver in one row than in another: such entries stand in groups of their own. */
function grouped(items: readonly Grouped[]): readonly EntryGroup[] {
  const groups = new Map<string, { key: string; id: string; tone: Tone; entries: Entry[] }>();
  for (const { group, tone, entry } of items) {
    const key = `${tone} ${group}`;
    const standing = groups.get(key);
    if (standing) standing.entries.push(entry);
    else groups.set(key, { key, id: group, tone, entries: [entry] });
  }
  return [...groups.values()].sort((a, b) => gravity.indexOf(a.tone) - gravity.indexOf(b.tone));
}

export const countEntries = (groups: readonly EntryGroup[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);
