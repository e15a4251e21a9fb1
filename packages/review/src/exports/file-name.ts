import type { Day } from '@keshen/rules';

/** As offices name their files: 附件2_科创专员推荐汇总表_长春市_20240601_第1稿.xlsx. */
export function formFileName(attachment: string, title: string, units: readonly string[], day: Day): string {
  const distinct = [...new Set(units)];
  const unit = distinct.length === 1 ? distinct[0]! : '汇总';
  const parts = [attachment, title, unit, day.replaceAll('-', ''), '第1稿'];
  return `${parts.filter(Boolean).map(safe).join('_')}.xlsx`;
}

/** Characters that Windows allows in no file name. */
const safe = (part: string): string => part.replace(/[\\/:*?"<>|\s]/g, '');
