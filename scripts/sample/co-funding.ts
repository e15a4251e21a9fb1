import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode } from './identity.ts';
import { enquiredOn, listSheet } from './matters/office-sheets.ts';
import { policySheetOf, sampleDay } from './sheets.ts';

// Projects that enterprises pay for beside the province: challenges, joint funds, ventures. Projects and sums are made up.

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const leadName = (n: number, kind: Content): string =>
  kind === '12' ? `示例${n + 1}研究所` : `示例${n + 1}号装备有限公司`;
const leadCode = (n: number, kind: Content): string => creditCode('220104', 500 + n, kind === '12' ? '12' : '91');
const money = '#,##0.00##';

const challenge: Own = {
  scheme: '揭榜挂帅',
  fiscal: 200,
  fiscalPaid: 100,
  agreed: 600,
  paid: 560,
  total: 800,
  leverage: 2.8,
  threshold: '无',
};
const joint: Own = {
  scheme: '省企合作基金',
  posed: '是',
  fiscal: 100,
  fiscalPaid: 50,
  agreed: 100,
  paid: 50,
  total: 200,
  enterpriseOn: '2023-05-10',
  fiscalOn: '2023-06-01',
};
const venture: Own = { scheme: '创投引导', fiscal: 1000, agreed: 0, social: 7000, total: 8000, leverage: 7 };

const cases: readonly Own[] = [
  { ...challenge, paid: 600, leverage: 3 },
  { ...challenge, kind: '12', threshold: '负责人45周岁以下、副高以上职称', leverage: '2.8' },
  { ...challenge, scheme: '军令状', paid: 500, leverage: 2.8 },
  { ...challenge, total: 820 },
  { ...challenge, fiscalPaid: 220 },
  { ...joint },
  { ...joint, agreed: 0, paid: 0, total: 100 },
  { ...joint, posed: '否' },
  { ...joint, agreed: 90, paid: 45, total: 190 },
  { ...joint, scheme: '企业联合基金', posed: null, agreed: '150', paid: 150, total: 250 },
  { ...joint, fiscalPaid: 80 },
  { ...joint, fiscalOn: '2023.5.9' },
  { ...joint, agreed: null },
  { ...joint, agreed: '约100' },
  { ...venture },
  { ...joint, same: 5 },
];

const columns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'number', head: '立项编号', width: 16, format: '@' },
  { field: 'project', head: '项目名称', width: 16 },
  { field: 'scheme', head: '资助方式', width: 14 },
  { field: 'lead', head: '项目牵头单位', width: 24 },
  { field: 'code', head: '牵头单位统一社会信用代码', width: 22, format: '@' },
  { field: 'posed', head: '是否企业出题', width: 9 },
  { field: 'fiscal', group: '财政资金（万元）', head: '核定财政资金', width: 12, format: money },
  { field: 'fiscalPaid', group: '财政资金（万元）', head: '财政已拨付', width: 12, format: money },
  { field: 'fiscalOn', group: '财政资金（万元）', head: '财政首次拨付日期', width: 13 },
  { field: 'agreed', group: '企业投入（万元）', head: '企业约定投入', width: 12, format: money },
  { field: 'paid', group: '企业投入（万元）', head: '企业实际投入', width: 12, format: money },
  { field: 'enterpriseOn', group: '企业投入（万元）', head: '企业首次出资日期', width: 13 },
  { field: 'social', head: '引导社会资本（万元）', width: 12, format: money },
  { field: 'total', head: '项目总投入（万元）', width: 12, format: money },
  { field: 'leverage', head: '带动倍数', width: 9 },
  { field: 'threshold', head: '年龄、职称、资历要求', width: 20 },
];

function row(own: Own, i: number): Content[] {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const kind = own['kind'] ?? null;
  const cells: Own = {
    project: `示例项目${n + 1}`,
    ...own,
    number: `示例2023-${String(n + 1).padStart(3, '0')}`,
    lead: leadName(n, kind),
    code: leadCode(n, kind),
  };
  return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
}

const madeUp = '示例：虚构的数值，不是政策规定';

const projects: SampleSheet = {
  name: '联合投入项目',
  title: '2023年度揭榜挂帅、联合基金和创投引导项目汇总表（示例）',
  columns,
  rows: cases.map(row),
  note: '备注：本表全部内容均为虚构。',
};

const terms = [
  ['判定日', serialOf(sampleDay, false)],
  ['联合资助中企业出资最低比例', '50%', madeUp],
  ['联合资助中财政按企业出资匹配的比例', '80%', madeUp],
  ['联合资助项目立项年度', '2023年', madeUp],
] as const;

export const coFundingSheets: readonly SampleSheet[] = [
  projects,
  listSheet(
    '失信异常名单',
    ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
    [[leadName(4, null), leadCode(4, null), '经营异常名录', '登记机关（示例）', enquiredOn]],
  ),
  policySheetOf(terms),
];

/** The same challenges where an enterprise has to lead them. */
export const coFundingLedSheets: readonly SampleSheet[] = [
  { ...projects, rows: cases.slice(0, 5).map(row) },
  policySheetOf([...terms, ['是否须由企业牵头', '须由企业牵头', madeUp]]),
];
