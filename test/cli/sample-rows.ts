import { madeCreditCode, madeResidentId } from './codes.ts';

type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** An enterprise that qualifies, but for what `own` says otherwise. */
export function firm(number: number, own: Row = {}): Row {
  return {
    企业名称: `示例企业${number}`,
    统一社会信用代码: madeCreditCode(number),
    '注册地（市州）': '长春市',
    推荐单位: '长春市科学技术局',
    产业领域: '新材料',
    国民经济行业: 'C39',
    '从业人员（人）': 500,
    '营业收入（万元）': 5000,
    '资产总额（万元）': 3000,
    是否高校院所创办或入股: '否',
    技术需求: '工艺改进',
    联系人: '联系人甲',
    联系电话: '0431-80000000',
    ...own,
  };
}

/** A candidate for the enterprise of that number who qualifies and earns the whole subsidy. */
export function person(number: number, host: number, own: Row = {}): Row {
  return {
    姓名: `人选${number}`,
    证件类型: '居民身份证',
    身份证号: madeResidentId(number),
    学历: '研究生',
    学位: '博士',
    职称: '教授',
    派出单位: `示例大学${number}`,
    拟入驻企业: `示例企业${host}`,
    拟入驻企业统一社会信用代码: madeCreditCode(host),
    专业领域: '材料',
    是否首次入选: '是',
    聘期开始: '2024-03-01',
    聘期结束: '2026-02-28',
    ...own,
  };
}

/** One of each kind of row, in the order of the sheet. */
export const firms: readonly Row[] = [
  firm(1),
  firm(2, { '注册地（市州）': '辽宁省沈阳市' }),
  firm(3, { '从业人员（人）': 299 }),
  firm(4, { 技术需求: null }),
  firm(5, { 统一社会信用代码: `${madeCreditCode(5).slice(0, 17)}${madeCreditCode(5).endsWith('0') ? '1' : '0'}` }),
  firm(6, { '从业人员（人）': null }),
  firm(7, { 是否高校院所创办或入股: '是' }),
  firm(8, { 统一社会信用代码: madeCreditCode(8).toLowerCase() }),
];

const sameUnit = { 派出单位: '示例研究院' };
export const persons: readonly Row[] = [
  person(11, 1),
  person(12, 2),
  person(13, 8, { 聘期结束: '2026-02-27' }),
  person(14, 99),
  person(15, 1, sameUnit),
  person(16, 1, sameUnit),
  person(17, 1, sameUnit),
  person(18, 8, { 身份证号: madeResidentId(18).replace(/..$/, '**') }),
];

/** Rows as a text file of values with commas. */
export function csvOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0]!);
  return [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))].map((line) => line.join(',')).join('\r\n');
}
