import type { ColumnKind, FormColumn } from '@keshen/workbook';

/** A column of a form. `width` is in characters; a Chinese character is two. */
export const column = (header: string, kind: ColumnKind, width: number): FormColumn => ({ header, kind, width });

/** Columns that papers of several programmes share. */
export const number = column('序号', 'count', 6);
export const creditCode = column('统一社会信用代码', 'code', 20);
export const reportingUnit = column('推荐单位', 'text', 12);
