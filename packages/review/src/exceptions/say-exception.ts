import type { JudgedCase } from '../case/judge-case.ts';
import type { Exception, LiftedStatus, PlacedLine } from './exception.ts';

export const statusLabels: Readonly<Record<LiftedStatus, string>> = { eligible: '符合', ineligible: '不符合' };

/** 申报.xlsx“集体研究事项”第5行. */
export const exceptionPlace = ({ workbook, line }: PlacedLine, { read }: Pick<JudgedCase, 'read'>): string =>
  `${read.books[workbook]!.book.name}“${line.sheet}”第${line.row + 1}行`;

/** What was decided, beside what was computed: 测算结论为不符合，经集体研究（纪要〔2024〕3号，2024-05-20）按符合处理. */
export const sayLifted = ({ computed, status, on, line }: Exception): string =>
  `测算结论为${computed}，经集体研究（${line.minutes}，${on}）按${statusLabels[status]}处理`;

/** The same with all who answer for it, and why. */
export function sayExceptionInFull(exception: Exception): string {
  const { sort, name, decided, handled, checked, reason } = exception.line;
  return `${sort}“${name}”${sayLifted(exception)}；决定人${decided}，经办人${handled}，复核人${checked}；理由：${reason}`;
}

/** For a column of remarks on what leaves the office. */
export const exceptionRemark = ({ line }: Exception): string => `经集体研究（${line.minutes}）`;
