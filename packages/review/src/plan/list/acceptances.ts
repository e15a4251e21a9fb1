import { dayOfSerial } from '@keshen/rules';
import type { Content } from '@keshen/workbook/port';
import type { Acceptance } from '../../acceptance.ts';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { ReadCase } from '../../case/read-case.ts';
import type { CaseFinding } from '../../report/findings.ts';
import type { Fingerprint } from './fingerprint.ts';
import { lapsed, passed } from './list-sheet.ts';
import { fingerprintOfFinding, fingerprintOfIssue } from './rests-on.ts';
import { clerksPart, standingLines } from './standing-lines.ts';

/** What the clerk has noted beside a line: accepted, or accepted once on facts that have changed since. */
type Note = { readonly facts: string } & ({ readonly accepted: Acceptance } | { readonly accepted: undefined });

/** The same case, with the issues that were accepted saying so. */
export function withAcceptedIssues(read: ReadCase): ReadCase {
  const notes = notesOf(read);
  if (notes.size === 0) return read;
  const tables = read.tables.map((table) => ({
    ...table,
    issues: table.issues.map((issue) => {
      if (issue.severity !== 'confirm') return issue;
      const accepted = acceptedFor(notes, fingerprintOfIssue(table, issue));
      return accepted ? { ...issue, accepted } : issue;
    }),
  }));
  return { ...read, tables };
}

/** Findings to confirm that were accepted say so; one whose facts have changed since is told of besides. */
export function withAcceptances(judged: JudgedCase, findings: readonly CaseFinding[]): readonly CaseFinding[] {
  const notes = notesOf(judged.read);
  if (notes.size === 0) return findings;
  return findings.flatMap((finding): CaseFinding[] => {
    if (finding.severity !== 'confirm') return [finding];
    const print = fingerprintOfFinding(judged, finding);
    const accepted = acceptedFor(notes, print);
    if (accepted) return [{ ...finding, accepted }];
    return notes.has(print.about) ? [finding, lapse(finding)] : [finding];
  });
}

const lapse = ({ rows, message }: CaseFinding): CaseFinding => ({
  code: 'acceptance-lapsed',
  severity: 'confirm',
  message: `曾经核实通过，但所依据的内容已变，须重新核实：${message}`,
  citation: null,
  rows,
});

const acceptedFor = (notes: ReadonlyMap<string, Note>, { about, facts }: Fingerprint): Acceptance | undefined => {
  const note = notes.get(about);
  return note?.facts === facts ? note.accepted : undefined;
};

/** By what the line is about. 核实通过 without a reason accepts nothing. */
function notesOf({ books }: ReadCase): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const { book, list } of books) {
    for (const line of standingLines(list)) {
      const [result, reason, by, on] = clerksPart(line).map((content) => textOf(content));
      if (!line.mark) continue;
      if (result === passed && reason) {
        const accepted = { reason, by: by ?? '', on: dayText(clerksPart(line)[3], book.date1904) ?? on ?? '' };
        notes.set(line.mark.about, { facts: line.mark.facts, accepted });
      } else if (result === lapsed) notes.set(line.mark.about, { facts: line.mark.facts, accepted: undefined });
    }
  }
  return notes;
}

const textOf = (content: Content): string =>
  typeof content === 'string' ? content.trim() : typeof content === 'number' ? String(content) : '';

const dayText = (content: Content | undefined, date1904: boolean): string | undefined =>
  typeof content === 'number' ? dayOfSerial(content, date1904) : undefined;
