import type { SampleContent, SampleSheet } from '../draw.ts';
import { policySheetOf, sampleDay } from '../sheets.ts';
import { serialOf } from '../../../packages/rules/src/index.ts';

type Cells = readonly SampleContent[];

/** A plain list that an office keeps. */
export const listSheet = (name: string, heads: readonly string[], rows: readonly Cells[]): SampleSheet => ({
  name,
  title: `${name}（示例）`,
  columns: heads.map((head) => ({ head, width: 24, ...(head.endsWith('日期') && { format: 'yyyy-mm-dd' }) })),
  rows,
});

/** 政策口径 with the day of judgement, and lines of an item and its value. */
export const settled = (...lines: readonly (readonly [item: string, value: string])[]): SampleSheet =>
  policySheetOf([['判定日', serialOf(sampleDay, false)], ...lines]);

export const enquiredOn = serialOf('2024-05-20', false);
