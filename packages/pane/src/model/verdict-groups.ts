import type { Report, ReportDecision } from '@keshen/review';
import type { Entry, EntryGroup, Statement } from './entry.ts';
import { Groups } from './groups.ts';
import { once } from './once.ts';
import { rowPlace } from './place.ts';
import { verdictOf } from './verdict.ts';

/** Every row by its verdict, with all its reasons and gaps; `id` is the verdict. */
export const verdictGroups = once((report: Report): readonly EntryGroup[] => {
  const groups = new Groups();
  for (const [index, decision] of report.decisions.entries()) {
    const verdict = verdictOf(decision);
    groups.add(verdict, verdict, () => decisionEntry(report, decision, index));
  }
  return groups.graveFirst();
});

function decisionEntry(report: Report, decision: ReportDecision, index: number): Entry {
  const { workbook, sheet, row, name } = decision;
  return {
    id: `decision-${index}`,
    name,
    places: [rowPlace(report, decision)],
    statements: statementsOf(decision),
    rules: decision.reasons.map(({ code }) => code),
    traced: { workbook, sheet, row },
  };
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
