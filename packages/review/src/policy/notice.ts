import type { Day } from '@keshen/rules';

/** What the year's notice says, beyond figures and readings. */
export interface Notice {
  /** The day on which everything is judged. */
  readonly day?: Day;
  /** 文号 of the notice. */
  readonly number?: string;
  /** Until when applications come in: the day of judgement where nobody names another. */
  readonly deadline?: Day;
  /** The year whose figures the enterprises send. */
  readonly figuresYear?: string;
  /** Until when what was sent back has to be mended, and which round that is. */
  readonly returnBy?: Day;
  readonly round?: string;
  /** By what places are divided among the reporting units. */
  readonly quotaBasis?: string;
  /** What goes first where a unit has more applicants than places. */
  readonly priority?: string;
}

export type NoticeItem = keyof Notice;

/** The lines that open the sheet 政策口径: what they are called, by us and by others, and what stands in them. */
export const noticeItems: Readonly<
  Record<NoticeItem, { readonly label: string; readonly aliases?: readonly string[]; readonly holds: 'day' | 'text' }>
> = {
  day: { label: '判定日', holds: 'day' },
  number: { label: '申报通知文号', aliases: ['文号', '通知文号'], holds: 'text' },
  deadline: { label: '申报截止日期', aliases: ['截止日期', '申报截止日'], holds: 'day' },
  figuresYear: { label: '企业指标年度', holds: 'text' },
  returnBy: { label: '补正截止日期', aliases: ['补正期限', '补正截止日'], holds: 'day' },
  round: { label: '补正轮次', holds: 'text' },
  quotaBasis: { label: '名额测算基数', holds: 'text' },
  priority: { label: '超名额优先次序', holds: 'text' },
};
