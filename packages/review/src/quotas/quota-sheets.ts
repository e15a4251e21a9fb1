import { draws, moveKinds, quotaMoves } from '@keshen/rules';
import type { ColumnLook, RowLook, SheetEdit } from '@keshen/workbook/port';

interface QuotaColumn extends ColumnLook {
  readonly header: string;
}

/** A sheet of ours about places. What stands on it is read as a table of the programme, like a list that came. */
export interface QuotaSheet {
  readonly id: string;
  /** The hidden name that finds it again. */
  readonly anchor: string;
  readonly name: string;
  readonly title: string;
  readonly columns: readonly QuotaColumn[];
}

const text = (header: string, width: number): QuotaColumn => ({ header, width, format: '@' });
const figure = (header: string, width = 10): QuotaColumn => ({ header, width });

/** 名额分配, from the weights to what is left. 下达数 and the reason are the office's, so are floors and caps. */
export const allocationSheet: QuotaSheet = {
  id: 'keshen:quotas',
  anchor: '_keshen.quotas',
  name: '名额分配',
  title: '科创专员名额分配',
  columns: [
    figure('序号', 6),
    text('推荐单位', 24),
    figure('基数', 12),
    figure('保底名额'),
    figure('封顶名额'),
    figure('测算数'),
    figure('下达数'),
    figure('调剂', 8),
    text('理由或文号', 30),
    figure('核定数'),
    figure('已用', 8),
    figure('结余', 8),
  ],
};

export const drawsSheet: QuotaSheet = {
  id: 'keshen:draws',
  anchor: '_keshen.draws',
  name: draws.label,
  title: '并列名额的抽签与会议记录',
  columns: [
    text('事项', 24),
    text('候选单位', 40),
    figure('名额数', 8),
    text('方式', 8),
    { header: '日期', width: 12, format: 'yyyy/m/d' },
    text('主持人', 12),
    text('结果', 24),
    text('纪要号或见证人', 24),
  ],
};

export const movesSheet: QuotaSheet = {
  id: 'keshen:quota-moves',
  anchor: '_keshen.quota_moves',
  name: quotaMoves.label,
  title: '名额下达后的调剂记录',
  columns: [
    text('轮次', 10),
    { header: '日期', width: 12, format: 'yyyy/m/d' },
    text('类型', 8),
    text('调出单位', 20),
    text('调入单位', 20),
    figure('名额数', 8),
    text('理由或文号', 40),
  ],
};

export const movesNote = `类型为${moveKinds.join('、')}：交回只写调出单位，递补（用交回的名额）只写调入单位，调剂两个都写。每一轮用同一个轮次，不改动以前的行。`;

export const sheetRows: readonly RowLook[] = ['title', 'note', 'head'];

export const sheetEdit = ({ id, anchor, columns }: QuotaSheet, name: string): SheetEdit => ({
  do: 'add-sheet',
  id,
  name,
  anchor,
  columns,
  rows: sheetRows,
});

/** The rows above the first line. */
export function headRows({ title, columns }: QuotaSheet, note: string): (string | null)[][] {
  const wide = (line: string) => columns.map((_, column) => (column === 0 ? line : null));
  return [wide(title), wide(note), columns.map(({ header }) => header)];
}
