import type { FixableCode, Report, ReportFinding, ReportIssue } from '@keshen/review';
import type { Severity } from '@keshen/workbook/port';
import type { Entry, EntryGroup, Statement } from './entry.ts';
import { Groups } from './groups.ts';
import { once } from './once.ts';
import { rowPlace } from './place.ts';

/** Issues and findings by rule, the grave ones first; `id` is the rule's code. */
export const problemGroups = once((report: Report): readonly EntryGroup[] => {
  const groups = new Groups();
  for (const [index, issue] of report.issues.entries())
    groups.add(toneOf(issue), issue.code, () => issueEntry(issue, index));
  for (const [index, finding] of report.findings.entries())
    groups.add(toneOf(finding), finding.code, () => findingEntry(report, finding, index));
  return groups.graveFirst();
});

function issueEntry(issue: ReportIssue, index: number): Entry {
  const { code, workbook, sheet, cell } = issue;
  return {
    id: `issue-${index}`,
    name: null,
    places: [{ workbook, sheet, cell }],
    statements: [{ message: withoutAddress(issue), citation: null }, ...acceptance(issue)],
    ...(isOpen(issue) && { accept: { code, workbook, sheet, cell } }),
    ...fixOf(issue),
  };
}

function findingEntry(report: Report, finding: ReportFinding, index: number): Entry {
  const { code, message, places, citation } = finding;
  return {
    id: `finding-${index}`,
    name: null,
    places: places.map((place) => rowPlace(report, place)),
    statements: [{ message, citation }, ...acceptance(finding)],
    ...(isOpen(finding) && { accept: { code, message, places } }),
  };
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
