import type { Trouble } from '@keshen/workbook';

/** Why a workbook took no annotation, for the clerk. */
export function sayTrouble({ code, detail }: Trouble): string {
  if (code === 'protected') return '工作表受保护，没有标注。请在 Excel 中撤销工作表保护后重新标注；审查结果不受影响。';
  if (code === 'too-large') return '工作表太大，没有标注；审查结果不受影响。';
  return `没有标注（${code}：${detail}）；审查结果不受影响。`;
}
