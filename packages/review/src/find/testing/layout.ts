import type { Table } from '@keshen/rules';
import type { SheetContents } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { sampleRows } from './sample-rows.ts';

/** A sheet as an office might send it, with what is to be found on it. */
export interface Layout {
  readonly name: string;
  readonly sheet: SheetContents;
  readonly table: string;
  readonly header: { readonly top: number; readonly rows: number };
  readonly rows: readonly number[];
  readonly columns: Readonly<Record<string, number>>;
}

/** Numbers that look random and are the same every time. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Head {
  readonly field?: string;
  /** What stands over a part of the form, in heads of three rows. */
  readonly part?: string;
  readonly top: string;
  readonly sub?: string;
}

/** Heads in two rows as offices group them; the fields stand side by side. */
const groups: Readonly<Record<string, readonly (readonly [top: string, subs: Readonly<Record<string, string>>])[]>> = {
  enterprises: [
    ['注册地', { city: '市州', county: '县区' }],
    ['经营情况', { staff: '从业人员（人）', revenue: '营业收入（万元）', assets: '资产总额（万元）' }],
    ['联系人', { contact: '姓名', phone: '手机' }],
  ],
  candidates: [
    ['拟入驻企业', { hostName: '名称', hostCode: '统一社会信用代码' }],
    ['聘期', { termStart: '开始', termEnd: '结束' }],
  ],
  'rd-tax': [
    ['研发费用（万元）', { expense: '2023年度', expenseBefore: '2022年度' }],
    ['允许加计扣除的研发费用', { deductible: '本年度', deductibleBefore: '上年度' }],
  ],
  'rd-statistics': [
    ['2023年', { rd: 'R&D经费支出' }],
    ['2022年', { rdBefore: 'R&D经费支出' }],
    ['经营情况（万元）', { revenue: '营业收入', assets: '资产总计' }],
  ],
  'cocoon-projects': [
    ['人员情况', { staff: '职工总数（人）', technicalStaff: '科技人员（人）' }],
    ['上年度财务情况（万元）', { revenue: '营业收入', rd: '研发费用' }],
    ['四位一体', { incubator: '孵化器', bank: '金融机构', authority: '管理部门' }],
  ],
  'service-enterprises': [
    ['员工情况', { staff: '职工总数（人）', graduates: '大专以上员工（人）' }],
    ['收入情况（万元）', { income: '总收入', serviceIncome: '技术先进型服务收入', offshore: '离岸服务外包收入' }],
  ],
  'sme-enterprises': [
    ['人员情况', { staff: '职工总数（人）', technicalStaff: '科技人员（人）' }],
    ['上年度财务情况（万元）', { revenue: '销售收入', costs: '成本费用支出', rd: '研发费用' }],
    ['知识产权情况', { classOne: 'Ⅰ类知识产权', classTwo: 'Ⅱ类知识产权' }],
  ],
  'deputy-candidates': [
    ['派驻企业', { hostName: '名称', hostCode: '统一社会信用代码' }],
    ['现聘用合同', { contractStart: '开始日期', contractEnd: '结束日期' }],
  ],
  'specialised-applicants': [
    ['营业收入（万元）', { revenue: '2023年度', revenueBefore: '2022年度' }],
    ['研发费用（万元）', { rd: '2023年度', rdBefore: '2022年度' }],
    ['上年末财务状况（万元）', { assets: '资产总额', liabilities: '负债总额' }],
  ],
  'specialised-giants': [
    ['研发费用（万元）', { rd: '2023年度', rdBefore: '2022年度' }],
    ['细分市场', { marketShare: '市场占有率（%）', marketRank: '市场排名' }],
    ['联系人', { contact: '姓名', phone: '手机' }],
  ],
  'specialised-innovative': [
    ['分类指标', { innovationPoints: '创新能力得分', growthPoints: '成长性得分', focusPoints: '专业化得分' }],
  ],
  'deputy-hosts': [['联系人', { contact: '姓名', phone: '手机' }]],
  'hightech-applicants': [
    ['销售收入（万元）', { sales1: '第一年', sales2: '第二年', sales3: '第三年' }],
    ['净资产（万元）', { net1: '第一年', net2: '第二年', net3: '第三年' }],
    ['知识产权（件）', { classOne: 'Ⅰ类知识产权', classTwo: 'Ⅱ类知识产权' }],
  ],
  'deduction-enterprises': [
    ['研发费用（万元）', { own: '自主研发', home: '委托境内研发', abroad: '委托境外研发' }],
    ['企业类别', { techSme: '是否科技型中小企业', highTech: '是否高新技术企业' }],
  ],
  'talent-candidates': [['评审情况', { score: '评审得分', chosen: '是否立项' }]],
  'returnee-national': [['资助金额（万元）', { granted: '国家资助金额', requested: '申请匹配金额' }]],
  'returnee-projects': [
    ['留学情况', { returnee: '是否留学回国人员', abroadMonths: '在外留学时间（月）', returnedOn: '回国日期' }],
  ],
  'proceeds-results': [
    ['转化收益（万元）', { amount: '转化金额', net: '转化净收入' }],
    ['奖励情况（万元）', { reward: '奖励总额', mainReward: '其中主要贡献人员所得' }],
  ],
  'incubator-carriers': [
    ['在孵企业情况（户）', { firms: '在孵企业', techFirms: '科技型中小微企业数', graduates: '累计毕业企业' }],
    ['考核评价', { grade: '考核等次', score: '评价得分' }],
  ],
  'transfer-agencies': [['年度促成技术合同', { declared: '促成成交额（万元）', declaredCount: '促成技术合同数' }]],
  'transfer-contracts': [
    ['促成机构', { agency: '促成机构名称', agencyCode: '促成机构信用代码' }],
    ['金额（万元）', { total: '合同成交额', technology: '技术交易额' }],
  ],
  'co-projects': [
    ['财政资金（万元）', { fiscal: '核定财政资金', fiscalPaid: '财政已拨付' }],
    ['企业投入（万元）', { agreed: '企业约定投入', paid: '企业实际投入' }],
  ],
};

/** Headings of the parts of a form, over heads of two rows. */
const parts = ['一、基本情况', '二、填报内容（2023年度）', '三、其他情况'] as const;

const strangers = ['备注', '审核情况', '材料页码', '是否公示'] as const;

/** Makes a layout of a table; `seed` decides every choice. */
export function makeLayout(table: Table, seed: number): Layout {
  const pick = seeded(seed * 7919 + 13);
  const chance = (percent: number): boolean => pick(100) < percent;
  const height = ([1, 1, 2, 1, 3] as const)[seed % 5]!;
  const heads = chooseHeads(table, height, pick);
  const width = heads.length;
  const cells: Content[][] = [];
  const merges: { top: number; left: number; rows: number; columns: number }[] = [];
  const spread = (text: string): void => {
    merges.push({ top: cells.length, left: 0, rows: 1, columns: width });
    cells.push([text]);
  };

  if (chance(80)) spread(`附件${1 + pick(4)}`);
  if (chance(80)) spread(`2024年度科创专员${table.label}`);
  if (chance(30)) cells.push([]);
  if (chance(50)) cells.push([...Array.from({ length: width - 1 }, (): Content => null), '单位：万元']);
  const header = { top: cells.length, rows: height };
  writeHeads(cells, merges, heads, height);

  const rows: number[] = [];
  const values = sampleRows(table, 12 + pick(20), seed);
  values.forEach((value, i) => {
    if (i > 0 && chance(6)) cells.push([]);
    if (chance(8))
      cells.push([`${['一', '二', '三'][pick(3)]}、${['长春市', '吉林市', '四平市'][pick(3)]}（${2 + pick(9)}家）`]);
    if (i > 2 && chance(5)) cells.push(...cells.slice(header.top, header.top + height).map((row) => [...row]));
    if (i > 2 && chance(5)) cells.push(['小计']);
    rows.push(cells.length);
    cells.push(heads.map(({ field, top }) => (field === undefined ? (top === '序号' ? i + 1 : null) : value[field]!)));
  });
  if (chance(60)) cells.push(['合计', ...Array.from({ length: width - 2 }, (): Content => null), 1234.5]);
  if (chance(50)) spread('备注：从业人员按年末数填写，营业收入和资产总额按上年度决算数填写。');
  if (chance(60)) cells.push(['填报单位（盖章）：', null, '负责人：', null, '审核人：', null, '填表人：']);

  return {
    name: `${table.id} ${seed}`,
    sheet: { name: ['Sheet1', '申报', '汇总'][pick(3)]!, cells, merges },
    table: table.id,
    header,
    rows,
    columns: Object.fromEntries(heads.flatMap(({ field }, column) => (field === undefined ? [] : [[field, column]]))),
  };
}

function chooseHeads(table: Table, height: number, pick: (below: number) => number): readonly Head[] {
  const grouped = height > 1 ? (groups[table.id] ?? []) : [];
  const inGroups = new Set(grouped.flatMap(([, subs]) => Object.keys(subs)));
  const optional = (field: string): boolean => !table.fields[field]!.required && pick(2) === 0;
  const single = Object.entries(table.fields).flatMap(([field, { label, aliases }]): Head[][] => {
    if (inGroups.has(field) || optional(field) || (field === 'need' && pick(3) === 0)) return [];
    const words = [label, label, ...aliases];
    return [[{ field, top: dressed(words[pick(words.length)]!, pick) }]];
  });
  const several = grouped.map(([top, subs]) => Object.entries(subs).map(([field, sub]): Head => ({ field, top, sub })));
  const blocks = [...single, ...several, ...strangers.filter(() => pick(4) === 0).map((top): Head[] => [{ top }])];
  for (let i = blocks.length - 1; i > 0; i--) {
    const j = pick(i + 1);
    [blocks[i], blocks[j]] = [blocks[j]!, blocks[i]!];
  }
  const number = pick(10) < 7 ? [{ top: '序号' }] : [];
  if (height < 3) return [...number, ...blocks.flat()];
  const inPart = (i: number): string => parts[Math.floor((i * parts.length) / blocks.length)]!;
  return [...number, ...blocks.flatMap((block, i) => block.map((head) => ({ ...head, part: inPart(i) })))];
}

/** Stars, colons, spaces and line breaks that forms put into heads. */
function dressed(text: string, pick: (below: number) => number): string {
  const forms = [
    text,
    text,
    text,
    `*${text}`,
    `${text}：`,
    `${text.slice(0, 2)}\n${text.slice(2)}`,
    `${text[0]!}  ${text.slice(1)}`,
  ];
  return forms[pick(forms.length)]!;
}

/** Each head stands as low as its row allows and is merged down to the last; what groups several is merged across them. */
function writeHeads(
  cells: Content[][],
  merges: { top: number; left: number; rows: number; columns: number }[],
  heads: readonly Head[],
  height: number,
): void {
  const top = cells.length;
  for (let row = 0; row < height; row++) cells.push(heads.map(() => null));
  heads.forEach((head, column) => {
    const path = pathOf(head);
    path.forEach((text, row) => {
      const isLast = row === path.length - 1;
      const begins = (c: number): boolean => pathOf(heads[c])[row] !== text;
      if (!isLast && column > 0 && !begins(column - 1)) return;
      cells[top + row]![column] = text;
      const columns = isLast ? 1 : until(column, heads.length, begins) - column;
      const rows = isLast ? height - row : 1;
      if (rows * columns > 1) merges.push({ top: top + row, left: column, rows, columns });
    });
  });
}

const pathOf = (head: Head | undefined): readonly string[] =>
  [head?.part, head?.top, head?.sub].filter((text) => text !== undefined);

/** The first column from one on that begins something else. */
function until(column: number, end: number, begins: (column: number) => boolean): number {
  let c = column;
  while (c < end && !begins(c)) c++;
  return c;
}
