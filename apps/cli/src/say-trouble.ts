import type { Trouble } from '@keshen/workbook';
import type { FileWorkbook } from '@keshen/workbook/file';

/** What was to be done to a workbook. */
export type Act = '标注' | '规范格式' | '还原' | '清除标注' | '写入政策口径' | '写入名额分配';

/** Why a workbook was left as it is, for the clerk. */
export function sayTrouble({ code, at, detail }: Trouble, { model }: FileWorkbook, act: Act): string {
  const safe = act === '标注' ? '审查结果不受影响。' : '';
  const sheet = model.sheets.find(({ id }) => id === at?.sheet)?.name;
  if (code === 'protected')
    return sheet === undefined
      ? `工作簿结构受保护，不能添加或删除工作表，没有${act}。请在 Excel“审阅”中撤销工作簿保护后再试。${safe}`
      : `工作表“${sheet}”受保护，不能写入，没有${act}。请在 Excel“审阅”中撤销工作表保护后再试。${safe}`;
  if (code === 'too-large') return `工作表${sheet === undefined ? '' : `“${sheet}”`}太大，没有${act}。${safe}`;
  return `没有${act}（${code}：${detail}）。${safe}`;
}
