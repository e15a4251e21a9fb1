import type { Report, ReportDecision } from '@keshen/review';
import { capped } from './capped.ts';
import { grouped } from './grouped.ts';
import { placesText, rowText, statusOf, verdictOf } from './report-words.ts';

/** Row by row: who is refused is told every reason, with its paragraph. */
export function refusals(report: Report): string[] {
  const refused = report.decisions.filter((decision) => statusOf(decision) === 'ineligible');
  const lines = refused.flatMap((decision) =>
    reasons(decision).map((reason) => `${rowText(report, decision)}　${reason}`),
  );
  return capped(`不符合（${refused.length}行）：`, lines);
}

/** A meeting that refuses gives its own reason, in place of those of the rules. */
const reasons = ({ reasons: computed, exception }: ReportDecision): string[] =>
  exception
    ? [`经集体研究不予支持：${exception.reason}（${exception.minutes} ${exception.on}）`]
    : computed.map(({ message, citation }) => `${message}（${citation.document} ${citation.paragraph}）`);

/** Verdicts that meetings have lifted, one by one, with all who answer for them. */
export function lifted(report: Report): string[] {
  const lines = report.findings.filter(({ code }) => code === 'exception').map(({ message }) => message);
  return capped(`集体研究（${lines.length}项，结论和金额按研究结果计）：`, lines);
}

/** Rows without an answer, those that wait for the same in one line: a missing column stops all of them alike. */
export function openRows(report: Report): string[] {
  const open = report.decisions.filter((decision) => statusOf(decision) === 'undetermined');
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
