import type { FormLayout } from '@keshen/workbook';
import { allocationSheet } from '../../quotas/quota-sheets.ts';
import { column } from '../form-column.ts';

const number = column('序号', 'count', 6);
const unit = column('推荐单位', 'text', 22);

const shared = { signed: 'office', orientation: 'landscape', paper: 'A4' } as const;

/** 名额分配表, in the columns of the sheet. */
export const quotasLayout: FormLayout = {
  ...shared,
  id: 'quotas',
  sheet: '名额分配表',
  columns: allocationSheet.columns.map(({ header, width }) =>
    column(header, header === '推荐单位' || header === '理由或文号' ? 'text' : 'count', width),
  ),
};

/** 名额测算过程: quota, whole places, remainder, order of award. */
export const quotaStepsLayout: FormLayout = {
  ...shared,
  id: 'quota-steps',
  sheet: '名额测算过程',
  columns: [
    number,
    unit,
    column('基数', 'count', 12),
    column('保底名额', 'count', 10),
    column('封顶名额', 'count', 10),
    column('应得份额', 'code', 16),
    column('整数部分', 'count', 10),
    column('余数', 'code', 22),
    column('余下名额的次序', 'text', 16),
    column('测算数', 'count', 10),
  ],
};

/** 超名额排序表: who is within the places of a unit, and who waits. */
export const quotaRankingLayout: FormLayout = {
  ...shared,
  id: 'quota-ranking',
  sheet: '超名额排序表',
  columns: [
    number,
    unit,
    column('核定名额', 'count', 10),
    column('名次', 'count', 8),
    column('结果', 'text', 10),
    column('姓名', 'text', 12),
    column('派出单位', 'text', 24),
    column('企业', 'text', 30),
    column('优先条件', 'text', 36),
  ],
};

export const quotaLayouts: readonly FormLayout[] = [quotasLayout, quotaStepsLayout, quotaRankingLayout];
