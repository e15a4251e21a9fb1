import type { ColumnKind, FormColumn } from '@keshen/workbook';

/** A column of a form. `width` is in characters; a Chinese character is two. */
export const column = (header: string, kind: ColumnKind, width: number): FormColumn => ({ header, kind, width });
