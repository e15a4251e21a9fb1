import type { Report, ReportDecision } from '@keshen/review';
import { capped } from './capped.ts';
import { grouped } from './grouped.ts';
import { placesText, rowText, verdictOf } from './report-words.ts';

/** Row by row: who is refused is told every reason, with its paragraph. */
export function refusals(report: Report): string[] {
  const refused = report.decisions.filter(({ status }) => status === 'ineligible');
  const lines = refused.flatMap((decision) =>
    decision.reasons.map(
      ({ message, citation }) =>
        `${rowText(report, decision)}　${message}（${citation.document} ${citation.paragraph}）`,
    ),
  );
  return capped(`不符合（${refused.length}行）：`, lines);
}

/** Rows without an answer, those that wait for the same in one line: a missing column stops all of them alike. */
export function openRows(report: Report): string[] {
  const open = report.decisions.filter(({ status }) => status === 'undetermined');
  const alike = grouped(
    open,
    (decision) => `${decision.workbook} ${decision.sheet} ${verdictOf(decision)} ${gaps(decision)}`,
  );
  const lines = alike.map((rows) => {
    const [first] = rows as [ReportDecision];
    const who = rows.length === 1 ? rowText(report, first) : `${rows.length}行（${placesText(report, rows)}）`;
    return `${who}　${verdictOf(first)}：${gaps(first)}`;
  });
  return capped(`未定（${open.length}行）：`, lines);
}

const gaps = ({ missing }: ReportDecision): string => [...new Set(missing.map(({ message }) => message))].join('');
