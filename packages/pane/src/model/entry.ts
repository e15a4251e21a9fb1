import type { Severity } from '@keshen/workbook/port';
import type { Report, ReportDecision, ReportIssue } from '@keshen/review';
import type { Place } from '../session-port.ts';
import { rowPlace } from './place.ts';
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

export type Tone = Severity | Exclude<Verdict, 'eligible'>;

/** One line of the list: what was found, and where to go. A finding about a whole table has no place. */
export interface Entry {
  readonly id: string;
  /** Whose row it is, where the row has a name. */
  readonly name: string | null;
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
}

/** The entries of one rule, or of one verdict. */
export interface EntryGroup {
  readonly key: string;
  readonly id: string;
  readonly tone: Tone;
  readonly entries: readonly Entry[];
}

const gravity: readonly Tone[] = ['error', 'confirm', 'hint', 'ineligible', 'theirs', 'ours'];

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
    },
  }));
  return grouped([...issues, ...findings]);
}

type Accepted = Pick<Report['findings'][number], 'severity' | 'accepted'>;

/** What somebody has looked at and let stand waits for nobody. */
const toneOf = ({ severity, accepted }: Accepted): Severity => (accepted ? 'hint' : severity);

/** In the words of the list on which it was accepted. */
function acceptance({ accepted }: Accepted): readonly Statement[] {
  if (!accepted) return [];
  const who = [accepted.by, accepted.on].filter(Boolean).join('，');
  return [{ message: `核实通过：${accepted.reason}${who ? `（${who}）` : ''}`, citation: null }];
}

/** The sentence begins with its cell, for a list on paper; here the cell stands above it. */
const withoutAddress = ({ message, cell }: ReportIssue): string =>
  message.startsWith(`${cell} `) ? message.slice(cell.length + 1) : message;

/** Rows that are not eligible, by verdict, each with all its reasons and gaps; `id` is the verdict. */
export function verdictGroups(report: Report): readonly EntryGroup[] {
  return grouped(
    report.decisions.flatMap((decision, index) => {
      const verdict = verdictOf(decision);
      if (verdict === 'eligible') return [];
      const entry = {
        id: `decision-${index}`,
        name: decision.name,
        places: [rowPlace(report, decision)],
        statements: statementsOf(decision),
      };
      return [{ group: verdict, tone: verdict, entry }];
    }),
  );
}

const statementsOf = ({ reasons, missing }: ReportDecision): readonly Statement[] => [
  ...reasons.map(({ message, citation }) => ({ message, citation })),
  ...missing.map(({ message }) => ({ message, citation: null })),
];

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
