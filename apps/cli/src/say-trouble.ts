import type { Trouble } from '@keshen/workbook';

/** What was to be done to a workbook. */
export type Act = '标注' | '规范格式' | '还原' | '清除标注' | '写入政策口径';

/** Why a workbook was left as it is, for the clerk. */
export function sayTrouble({ code, at, detail }: Trouble, act: Act = '标注'): string {
  const safe = act === '标注' ? '；审查结果不受影响' : '';
  if (code === 'protected')
    return at
      ? `工作表受保护，没有${act}。请在 Excel 中撤销工作表保护后再试${safe}。`
      : `工作簿结构受保护，不能添加或删除工作表，没有${act}。请在 Excel 中撤销工作簿保护后再试${safe}。`;
  if (code === 'too-large') return `工作表太大，没有${act}${safe}。`;
  return `没有${act}（${code}：${detail}）${safe}。`;
}
