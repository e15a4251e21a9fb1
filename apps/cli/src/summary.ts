import { programmes } from '@keshen/rules';
import type { Report, ReportDecision, TraceNode } from '@keshen/review';
import type { Checked } from './check.ts';

/** Lines of one kind that are printed before the rest is only counted. */
const most = 30;

const daySources = { asked: '由 --as-of 指定', workbook: '取自工作簿的政策口径', today: '今天' } as const;
const severities = { error: '须补正', confirm: '需核实', hint: '提示' } as const;

/** The check in readable Chinese, for a terminal. */
export function summary({ report, dayFrom, written }: Checked): string {
  const programme = programmes.find(({ id }) => id === report.programme)!;
  const sections = [
    [`科审·形式审查　专项：${programme.title}（${programme.id}）　判定日：${report.asOf}（${daySources[dayFrom]}）`],
    tablesFound(report),
    verdicts(report),
    refused(report),
    waiting(report),
    troubles(report),
    (report.traces ?? []).flatMap(({ sheet, row, nodes }) => [
      `判定过程　${sheet} 第${row}行`,
      ...nodes.flatMap((node) => tree(node, 1)),
    ]),
    written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const labelOf = (report: Report, table: string): string =>
  programmes.find(({ id }) => id === report.programme)!.tables.find(({ id }) => id === table)!.label;

const where = (report: Report, workbook: number, sheet: string): string =>
  report.workbooks.length > 1 ? `${report.workbooks[workbook]!.name} ${sheet}` : sheet;

function tablesFound(report: Report): string[] {
  return [
    '找到的表：',
    ...report.tables.map(
      ({ workbook, sheet, table, header, rows }) =>
        `  ${report.workbooks[workbook]!.name}　${sheet}　${labelOf(report, table)}　表头 ${header}　${rows}行`,
    ),
  ];
}

function verdicts(report: Report): string[] {
  const tables = [...new Set(report.decisions.map(({ table }) => table))];
  const { yuan } = report.totals;
  return [
    '初审结论：',
    ...tables.map((table) => {
      const of = report.decisions.filter((decision) => decision.table === table);
      const count = (label: string) => of.filter((decision) => verdictOf(decision) === label).length;
      const parts = ['符合', '不符合', '待补正', '待核定'].map((label) => `${label} ${count(label)}`);
      return `  ${labelOf(report, table)}　共${of.length}行：${parts.join('　')}`;
    }),
    ...(report.amounts.length > 0
      ? [
          `  补助合计：${yuan} 元（${new Set(report.amounts.map(({ sheet, row, workbook }) => `${workbook} ${sheet} ${row}`)).size}人）`,
        ]
      : []),
  ];
}

export function verdictOf({ status, missing }: ReportDecision): string {
  if (status !== 'undetermined') return status === 'eligible' ? '符合' : '不符合';
  return missing.some(({ by }) => by === 'theirs') ? '待补正' : '待核定';
}

function refused(report: Report): string[] {
  const rows = report.decisions.filter(({ status }) => status === 'ineligible');
  const lines = rows.flatMap(({ workbook, sheet, row, name, reasons }) =>
    reasons.map(
      ({ message, citation }) =>
        `  ${where(report, workbook, sheet)} 第${row}行　${name}　${message}（${citation.document} ${citation.paragraph}）`,
    ),
  );
  return capped(`不符合（${rows.length}）：`, lines);
}

function waiting(report: Report): string[] {
  const rows = report.decisions.filter(({ status }) => status === 'undetermined');
  const lines = rows.map(
    (decision) =>
      `  ${where(report, decision.workbook, decision.sheet)} 第${decision.row}行　${decision.name}　${verdictOf(decision)}：${decision.missing.map(({ message }) => message).join('')}`,
  );
  return capped(`未定（${rows.length}）：`, lines);
}

function troubles(report: Report): string[] {
  return (['error', 'confirm', 'hint'] as const).flatMap((severity) => {
    const issues = report.issues.filter((issue) => issue.severity === severity);
    const findings = report.findings.filter((finding) => finding.severity === severity);
    const lines = [
      ...issues.map(({ workbook, sheet, message }) => `  ${where(report, workbook, sheet)} ${message}`),
      ...findings.map(
        ({ places, message }) =>
          `  ${places.length > 0 ? `${where(report, places[0]!.workbook, places[0]!.sheet)} 第${places.map(({ row }) => row).join('、')}行　` : ''}${message}`,
      ),
    ];
    return capped(`${severities[severity]}（${lines.length}）：`, lines);
  });
}

function capped(head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [
    head,
    ...lines.slice(0, most),
    ...(rest > 0 ? [`  ……另有${rest}项，用 --json 或 --annotate 查看全部。`] : []),
  ];
}

function tree({ label, value, source, reads }: TraceNode, depth: number): string[] {
  return [
    `${'  '.repeat(depth)}${label}：${value}${source ? `　← ${source}` : ''}`,
    ...reads.flatMap((read) => tree(read, depth + 1)),
  ];
}
