import type { Day } from '@keshen/rules';
import { daysOf, openEnded } from './days-of.ts';
import { mendable, readable, unreadable, type Reading } from './reading.ts';
import { compact } from './tidy.ts';

const date = String.raw`\d{4}(?:[-./]\d{1,2}){1,2}|\d{4}年\d{1,2}月(?:\d{1,2}[日号])?|\d{8}|\d{6}`;
const between = /^[自从]?(DATE)(?:起|开始)?(?:至|到|[-—–―~])+(DATE|今|至今|长期|长期有效|无固定期限)(?:止|结束)?$/
  .source;
const span = new RegExp(between.replaceAll('DATE', date));

/**
 * One end of a term that stands in one cell: 2024.3—2026.2, 2024年3月1日至2026年2月28日. Whole months count from their
 * first day to their last. What is wrong with the cell as a whole is said of its first day.
 */
export function readSpan(cell: string, part: 'first' | 'last'): Reading<Day> {
  const { text } = compact(cell);
  const [, from = '', to = ''] = span.exec(text.normalize('NFKC')) ?? [];
  const first = daysOf(from)?.first;
  const last = daysOf(to)?.last;
  if (first === undefined || (last === undefined && !openEnded.test(to))) return unreadable('not-a-date', { span: 1 });
  if (part === 'last') return last === undefined ? unreadable('not-a-date', { open: 1 }) : readable(last);
  const good = `${first}至${last}`;
  return last === undefined || text === good ? readable(first) : mendable(first, 'text-date', good);
}
