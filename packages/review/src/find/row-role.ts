import type { Cells } from './cells.ts';
import type { Merges } from './merges.ts';

/** What a row below a head is. Whatever is nothing else is data, even with its key missing. */
export type RowRole = 'data' | 'total' | 'group' | 'note';

/** The columns that tell: of key, title and all fields that were matched. */
export interface Landmarks {
  readonly key: number | undefined;
  readonly title: number | undefined;
  readonly matched: ReadonlySet<number>;
  readonly width: number;
}

const total = /^(?:本页)?(?:合计|总计|小计|累计|共计|全省|全市)(?:[:：(（\d].*)?$|^.{0,12}(?:合计|小计|总计)[:：]?$/;
/** A word and then a colon, a bracket, a number or nothing: 注塑 begins with 注 and is no note. */
const note =
  /^(?:备注|附注|注|说明|填表说明|填报说明|填写说明|示例|样例|填表人?|填报人?|填报单位|制表人?|审核人?|复核人?|经办人?|负责人|单位负责人|主管领导|联系人|联系电话|日期|填表日期|盖章|推荐单位|推荐意见|主管部门意见)(?:[:：(（、.．\d]|$)/;
const example = /^(?:填写)?(?:示例|样例|范例|例)[:：]?$/;
/** What a printer puts on a page: 第2页 共5页, 续表. */
const page = /^(?:第\d+页.*|[-—]\d+[-—]|[（(]?续表?\d*[)）]?)$/;
const label = /[:：]/;
const ordinal = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第.{1,4}批)/;
const counted = /[（(]?(?:共)?\d+\s*(?:所|家|人|户|名|个)[)）]?$/;
const place = /^.{1,10}(?:省|市|州|县|区|管委会)$/;

export function rowRole(
  cells: Cells,
  merges: Merges,
  row: number,
  filled: readonly number[],
  marks: Landmarks,
): RowRole {
  if (isNumbering(cells, row, filled)) return 'note';
  const first = tight(cells.shown(row, filled[0]!));
  if (example.test(first)) return 'note';
  const second = filled.length > 1 ? tight(cells.shown(row, filled[1]!)) : '';
  const hasKey = marks.key !== undefined && mayBeKey(tight(cells.shown(row, marks.key)));
  if (!hasKey && (total.test(first) || total.test(second)) && !saysMore(cells, row, filled, marks)) return 'total';
  if (!hasKey && isNote(cells, row, filled, first)) return 'note';
  if (filled.length <= 2 && !hasKey && isGroup(merges, row, filled, first, marks)) return 'group';
  return filled.some((column) => marks.matched.has(column)) ? 'data' : 'note';
}

/** Broken keys count: what matters is that somebody meant to write one. */
const mayBeKey = (text: string): boolean => /[0-9A-Za-z]{8}/.test(text) && !label.test(text);

const figure = /^(?:共?[\d.,%]+\s*(?:户|家|人|名|个|项|所|件|份|元|万元|亿元)?|[-—/\\*]+)$/;

/** A row that adds up holds numbers. One with words in other columns, 补助资金合计 of 2021 in 万元, is a row of its own. */
const saysMore = (cells: Cells, row: number, filled: readonly number[], { matched }: Landmarks): boolean =>
  filled.filter((column) => {
    const text = matched.has(column) ? tight(cells.text(row, column)) : '';
    return text !== '' && !figure.test(text) && !total.test(text);
  }).length > 1;

const columnNumber = /^(?:[(（]?\d{1,2}[)）]?|[甲乙丙丁戊]|栏次|[A-Z])$/;

/** The row under the heads of statistics that numbers the columns: 甲 乙 1 2 3. */
const isNumbering = (cells: Cells, row: number, filled: readonly number[]): boolean =>
  filled.length > 3 && filled.every((column) => columnNumber.test(cells.shown(row, column)));

/** 备注：…, 填表人：… 审核人：… in a row of labels, or one long sentence. */
function isNote(cells: Cells, row: number, filled: readonly number[], first: string): boolean {
  if (filled.length === 1 && first.length > 30) return true;
  if (filled.length <= 2 && page.test(first)) return true;
  if (!note.test(first)) return false;
  if (filled.length <= 2) return true;
  return filled.filter((column) => label.test(cells.text(row, column))).length >= filled.length / 2;
}

function isGroup(
  merges: Merges,
  row: number,
  filled: readonly number[],
  first: string,
  { matched, width }: Landmarks,
): boolean {
  if (filled.filter((column) => matched.has(column)).length > 1) return false;
  if ((merges.at(row, filled[0]!)?.columns ?? 1) > width / 2) return true;
  return ordinal.test(first) || counted.test(first) || (filled.length === 1 && place.test(first));
}

const tight = (text: string): string => text.replace(/\s+/g, '');
