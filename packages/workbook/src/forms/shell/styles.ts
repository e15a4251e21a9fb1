import type { Alignment, Borders, Style } from 'exceljs';
import type { ColumnKind, FormColumn } from '../form.ts';

/** The fonts that offices prescribe for documents; a viewer without them takes the next best of its own. */
const fonts = {
  title: { name: '方正小标宋简体', size: 18 },
  head: { name: '黑体', size: 12, bold: true },
  heading: { name: '黑体', size: 12 },
  body: { name: '仿宋_GB2312', size: 12 },
  sum: { name: '仿宋_GB2312', size: 12, bold: true },
} as const;

const thin = { style: 'thin' } as const;
const border: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

const placed = (horizontal: Alignment['horizontal'], also: Partial<Alignment> = {}): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  ...also,
});

const numberFormat: Record<ColumnKind, string> = {
  text: 'General',
  code: '@',
  count: 'General',
  // Six decimals of 万元 are fen. A blank as wide as a space keeps the figures off the border.
  money: '#,##0.00####_ ',
  day: 'yyyy-mm-dd',
};

const horizontal: Record<ColumnKind, Alignment['horizontal']> = {
  text: 'left',
  code: 'center',
  count: 'center',
  money: 'right',
  day: 'center',
};

/** Short words such as 职称 stand in the middle, as offices set them; sentences and long names begin at the left. */
const widestCentred = 12;
const across = ({ kind, width }: FormColumn): Alignment['horizontal'] =>
  kind === 'text' && width <= widestCentred ? 'center' : horizontal[kind];

export type CellStyle = Partial<Style>;

export const attachmentStyle: CellStyle = { font: fonts.heading, alignment: placed('left') };
export const titleStyle: CellStyle = { font: fonts.title, alignment: placed('center', { wrapText: true }) };
export const subtitleStyle: CellStyle = { font: fonts.body, alignment: placed('left') };
export const headStyle: CellStyle = { font: fonts.head, alignment: placed('center', { wrapText: true }), border };
export const noteStyle: CellStyle = { font: fonts.body, alignment: placed('left', { wrapText: true }) };
/** The heads of what must be filled in are dark red. */
export const requiredHeadStyle: CellStyle = {
  ...headStyle,
  font: { ...fonts.head, color: { argb: 'FFC00000' } },
};
// Shrinks instead of running over the edge where a narrow table has no room for all labels.
export const signatureStyle: CellStyle = { font: fonts.body, alignment: placed('left', { shrinkToFit: true }) };

export const bodyStyle = (column: FormColumn): CellStyle => ({
  font: fonts.body,
  alignment: placed(across(column), { wrapText: true }),
  border,
  numFmt: numberFormat[column.kind],
});

/** As text, so that Excel does not read a formula into it when the clerk edits the cell. */
export const literalStyle = (column: FormColumn): CellStyle => ({ ...bodyStyle(column), numFmt: '@' });

export const totalsStyle = (column: FormColumn): CellStyle => ({ ...bodyStyle(column), font: fonts.sum });
