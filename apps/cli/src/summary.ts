import type { DaySource, Report } from '@keshen/review';
import type { Checked } from './check.ts';
import { counts } from './summary/counts.ts';
import { harmless } from './summary/harmless.ts';
import { programmeOf, tableOf } from './summary/report-words.ts';
import { traces } from './summary/traces.ts';
import { troubles } from './summary/troubles.ts';
import { lifted, openRows, refusals } from './summary/verdicts.ts';

const daySources: Readonly<Record<DaySource, string>> = {
  asked: '由 --as-of 指定',
  workbook: '取自工作簿的政策口径',
  deadline: '取自政策口径中的申报截止日期',
  today: '今天',
};

/** The check in readable Chinese, for a terminal: figures first, then what is wrong, then what was written. */
export function summary({ report, dayFrom, written }: Omit<Checked, 'unwritten'>): string {
  const { id, title } = programmeOf(report);
  const sections = [
    [`科审·形式审查　专项：${title}（${id}）　判定日：${report.asOf}（${daySources[dayFrom]}）`],
    tablesFound(report),
    counts(report),
    lifted(report),
    refusals(report),
    openRows(report),
    ...troubles(report),
    traces(report),
    written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(harmless).join('\n'))
    .join('\n\n')}\n`;
}

function tablesFound(report: Report): string[] {
  return [
    '找到的表：',
    ...report.tables.map(
      ({ workbook, sheet, table, header, rows }) =>
        `  ${report.workbooks[workbook]!.name}　${sheet}　${tableOf(report, table).label}　表头 ${header}　${rows}行`,
    ),
  ];
}
