import type { Report } from '@keshen/review';
import { candidates, figuresOf, formatYuan, parseFen, programmes, sumFen } from '@keshen/rules';
import { severities, type Severity } from './severities.ts';
import { tableOf, verdictOf } from './report-words.ts';

/** What was found and how it came out, in figures: what a clerk looks for first. */
export function counts(report: Report): string[] {
  const { issues, findings, amounts, totals } = report;
  const all = [...issues, ...findings.filter(({ code }) => code !== 'exception')];
  const bySeverity = (Object.keys(severities) as Severity[]).map((severity) => {
    const count = all.filter((one) => one.severity === severity && !one.accepted).length;
    return `${severities[severity]} ${count}`;
  });
  const accepted = all.filter((one) => one.accepted).length;
  const paid = amounts.filter(({ figure }) => !figure);
  return [
    '结果：',
    ...[...new Set(report.decisions.map(({ table }) => table))].map((table) => `  ${verdictCounts(report, table)}`),
    ...(paid.length > 0 ? [`  补助合计 ${totals.yuan} 元，${rowCount(paid)}`] : []),
    ...figureTotals(report).map(([label, yuan, rows]) => `  ${label}合计 ${yuan} 元，${rows}`),
    `  问题：${bySeverity.join('　')}${accepted > 0 ? `　已核实通过 ${accepted}` : ''}`,
  ];
}

/** The sum of each figure that nobody pays out, and of how many rows. */
const figureTotals = ({ amounts }: Report): (readonly [label: string, yuan: string, rows: string])[] =>
  programmes.flatMap(figuresOf).flatMap(({ item, label }) => {
    const own = amounts.filter((amount) => amount.item === item);
    const sum = sumFen(own.map(({ yuan }) => parseFen(yuan, 100) ?? 0));
    return own.length > 0 ? [[label, formatYuan(sum), rowCount(own)] as const] : [];
  });

function rowCount(amounts: Report['amounts']): string {
  const rows = new Set(amounts.map(({ workbook, sheet, row }) => `${workbook} ${sheet} ${row}`)).size;
  return `${rows}${amounts.every(({ table }) => table === candidates.id) ? '人' : '户'}`;
}

function verdictCounts(report: Report, table: string): string {
  const verdicts = report.decisions.filter((decision) => decision.table === table).map(verdictOf);
  const parts = ['符合', '不符合', '待补正', '待核定'].map(
    (label) => `${label} ${verdicts.filter((verdict) => verdict === label).length}`,
  );
  return `${tableOf(report, table).label}　共${verdicts.length}行：${parts.join('　')}`;
}
