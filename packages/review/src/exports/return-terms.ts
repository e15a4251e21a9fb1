import type { Day } from '@keshen/rules';
import type { Notice } from '../policy/notice.ts';

/** Which round it is and until when, from the notice; with room for the clerk's hand where it does not say. */
export const roundAndDeadline = (notice: Notice): string => `${roundSaid(notice)}　补正期限：${deadlineSaid(notice)}`;

/** 第2轮. The sheet 政策口径 may say 2, 第2轮 or 二. */
export function roundSaid({ round }: Notice): string {
  const number = round?.replace(/^第/, '').replace(/[轮次]$/, '');
  return `第${number || '　　'}轮`;
}

export const deadlineSaid = ({ returnBy }: Notice): string => (returnBy ? dayInWords(returnBy) : blankDay);

/** The notice under which the applications were called for; empty where nobody has named it. */
export const calledBy = ({ number }: Notice): string => (number ? `申报通知：${number}　` : '');

const blankDay = '　　　　年　　月　　日';

/** 2024年6月1日, as letters write it. */
function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
