import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, residentId } from './identity.ts';
import { enquiredOn, listSheet } from './matters/office-sheets.ts';
import { policySheetOf, sampleDay } from './sheets.ts';

// Agencies with their contracts of a year, and researchers who ask for a share. Bodies, contracts, sums and rates are made up.

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const agencyName = (n: number): string => `示例${n + 1}号技术转移中心`;
const agencyCode = (n: number): string => creditCode('220104', 400 + n);
const registration = (n: number): string => `2023-2200-示例-${String(n + 1).padStart(4, '0')}`;
const money = '#,##0.00##';

const usualAgency: Own = { level: '省级', city: '长春市', unit: '长春市科技局', grade: '合格', phone: '0431-80000000' };

const agencies: readonly Own[] = [
  { grade: '优秀', level: '国家级', declared: 900, count: 3 },
  { declared: '1,200', count: 2 },
  { grade: '不合格', declared: 600, count: 1 },
  { level: '未认定', declared: 600, count: 1 },
  { declared: 480, count: 2 },
  { declared: 700, count: 2 },
  { declared: 650, count: 1 },
  { declared: 800, count: 1, city: '沈阳市' },
  { declared: '约900', count: 2 },
  { same: 0, grade: '优秀', level: '国家级', declared: 900, count: 3 },
  { declared: 520, count: 1 },
];

const usualContract: Own = { kind: '技术开发', seller: '示例大学', buyer: '示例光电有限公司', on: '2023-06-15' };

const contracts: readonly Own[] = [
  { agency: 0, total: 400, technology: 380 },
  { agency: 0, total: 300, technology: 300, kind: '专利实施许可', on: '2023.3.1' },
  { agency: 0, total: 200, technology: 150, kind: '技术服务' },
  { agency: 1, total: 700, technology: 700, kind: '技术转让（专利权）' },
  { agency: 1, total: 300, technology: 300 },
  { same: 4, agency: 1, total: 300, technology: 300 },
  { agency: 2, total: 600, technology: 600 },
  { agency: 3, total: 600, technology: 600 },
  { agency: 4, total: 300, technology: 300 },
  { agency: 4, total: 180, technology: 190, kind: '技术咨询' },
  { agency: 5, total: 400, technology: 300 },
  { agency: 5, total: 300, technology: 300 },
  { same: 11, agency: 6, total: 300, technology: 300 },
  { agency: 6, total: 350, technology: 300 },
  { agency: 0, total: 500, technology: 0, kind: '设备采购' },
  { agency: 0, total: 260, technology: 260, on: '2022-12-30' },
  { agency: 8, total: 520, technology: 500 },
  { agency: 30, total: 90, technology: 90 },
  { agency: 10, total: 520, technology: 500, own: true },
];

const usualPerson: Own = { unit: '示例大学', phone: '0431-80000001' };

const researchers: readonly Own[] = [
  { contract: 0, amount: 80 },
  { contract: 1, amount: '60' },
  { contract: 3, amount: 400 },
  { contract: 3, amount: 350 },
  { contract: 14, amount: 10 },
  { contract: 80, amount: 20 },
  { contract: 2, amount: 20 },
  { same: 6, contract: 2, amount: 20 },
  { contract: 11, amount: 50 },
  { contract: 8, amount: null },
];

const agencyColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '技术转移机构名称', width: 26 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'level', head: '示范机构级别', width: 10 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'unit', head: '推荐部门', width: 16 },
  { field: 'grade', head: '年度考核结果', width: 10 },
  { field: 'declared', group: '年度促成技术合同', head: '促成成交额（万元）', width: 12, format: money },
  { field: 'count', group: '年度促成技术合同', head: '促成技术合同数', width: 9 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
];

const contractColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'number', head: '合同登记编号', width: 24, format: '@' },
  { field: 'kind', head: '合同类别', width: 16 },
  { field: 'agencyName', head: '促成机构', width: 26 },
  { field: 'agencyCode', head: '促成机构信用代码', width: 22, format: '@' },
  { field: 'seller', head: '卖方', width: 20 },
  { field: 'buyer', head: '买方', width: 20 },
  { field: 'total', head: '合同成交额（万元）', width: 12, format: money },
  { field: 'technology', head: '其中：技术交易额（万元）', width: 12, format: money },
  { field: 'on', head: '认定登记日期', width: 13 },
];

const personColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '科研人员姓名', width: 12 },
  { field: 'id', head: '身份证号码', width: 22, format: '@' },
  { field: 'unit', head: '所在单位', width: 16 },
  { field: 'number', head: '合同登记编号', width: 24, format: '@' },
  { field: 'amount', head: '本人技术交易额（万元）', width: 12, format: money },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
];

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const which = (own: Own, i: number): number => (typeof own['same'] === 'number' ? own['same'] : i);

const cellsOf = (columns: readonly Column[], cells: Own, i: number): Content[] =>
  columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));

const agencyRow = (own: Own, i: number): Content[] =>
  cellsOf(
    agencyColumns,
    { ...usualAgency, ...own, name: agencyName(which(own, i)), code: agencyCode(which(own, i)) },
    i,
  );

function contractRow(own: Own, i: number): Content[] {
  const n = Number(own['agency']);
  const names = { agencyName: agencyName(n), agencyCode: agencyCode(n), number: registration(which(own, i)) };
  const seller = own['own'] === true ? { seller: agencyName(n) } : {};
  return cellsOf(contractColumns, { ...usualContract, ...own, ...names, ...seller }, i);
}

function personRow(own: Own, i: number): Content[] {
  const n = which(own, i);
  const names = {
    name: `人员${stems[n]!}`,
    id: residentId('1983-05-05', 40 + n),
    number: registration(Number(own['contract'])),
  };
  return cellsOf(personColumns, { ...usualPerson, ...own, ...names }, i);
}

const note = '备注：本表全部内容均为虚构。';
const madeUp = '示例：虚构的数值，不是政策规定';

export const transferAgencySheets: readonly SampleSheet[] = [
  {
    name: '机构补助申请',
    title: '2023年度技术转移示范机构考核及补助申请汇总表（示例）',
    columns: agencyColumns,
    rows: agencies.map(agencyRow),
    note,
  },
  {
    name: '促成合同',
    title: '2023年度促成技术合同清单（示例）',
    columns: contractColumns,
    rows: contracts.map(contractRow),
    totals: [7, 8],
    note,
  },
  {
    name: '科研人员',
    title: '2023年度科研人员技术交易补助申请表（示例）',
    columns: personColumns,
    rows: researchers.map(personRow),
    note,
  },
  listSheet(
    '失信异常名单',
    ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
    [[agencyName(4), agencyCode(4), '经营异常名录', '登记机关（示例）', enquiredOn]],
  ),
  policySheetOf([
    ['判定日', serialOf(sampleDay, false)],
    ['技术转移机构考核年度', '2023年', madeUp],
    ['申请补助的年度促成成交额下限', '500万元', madeUp],
    ['技术转移机构补助比例', '1%', madeUp],
    ['每家技术转移机构补助上限', '8万元', madeUp],
    ['科研人员技术交易补助比例', '2%', madeUp],
    ['科研人员每项合同补助上限', '1万元', madeUp],
  ]),
];

/** As many national agencies as no reply counts, and a contract in 元 under a head of 万元. */
export const transferUnusualSheets: readonly SampleSheet[] = [
  {
    name: '机构补助申请',
    title: '2023年度技术转移示范机构补助申请表（示例）',
    columns: agencyColumns,
    rows: Array.from({ length: 11 }, (_, i) => agencyRow({ level: '国家级', declared: 600, count: 1 }, i)),
  },
  {
    name: '促成合同',
    title: '2023年度促成技术合同清单（示例）',
    columns: contractColumns,
    rows: Array.from({ length: 11 }, (_, i) =>
      contractRow({ agency: i, total: i === 3 ? 6_000_000 : 600, technology: 600 }, i),
    ),
  },
  policySheetOf([['判定日', serialOf(sampleDay, false)]]),
];
