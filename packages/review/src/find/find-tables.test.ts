import { commissioner } from '@keshen/rules';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { enterpriseHeads } from '../testing/applications.ts';
import type { FoundTable } from './found-table.ts';
import { allTables, findOn } from './testing/find-on.ts';
import { makeLayout, type Layout } from './testing/layout.ts';

const columnsOf = ({ columns }: FoundTable) =>
  Object.fromEntries([...columns].map(([field, { column }]) => [field, column]));

/** What of a layout was found: fields right, fields wrong, fields there. */
function compare(layout: Layout, found: readonly FoundTable[]) {
  const [table] = found;
  const columns = table ? columnsOf(table) : {};
  const right = Object.entries(columns).filter(([field, column]) => layout.columns[field] === column).length;
  return { right, taken: Object.keys(columns).length, there: Object.keys(layout.columns).length };
}

const layouts = allTables.flatMap((table) => Array.from({ length: 20 }, (_, seed) => makeLayout(table, seed)));

describe.each([
  ['merges told', true],
  ['merges unknown', false],
] as const)('twenty layouts of each table, %s', (_name, merges) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_layout, layout) => {
    const found = await findOn(layout.sheet, { merges });
    expect(found.map(({ definition }) => definition.id)).toEqual([layout.table]);
    // What only tells the parts of the form is as good as a title, and a row over which all is merged as a blank one.
    const { top, rows } = found[0]!.header;
    expect(top).toBeGreaterThanOrEqual(layout.header.top);
    expect(top + rows).toBeLessThanOrEqual(layout.header.top + layout.header.rows);
    expect(found[0]!.rows).toEqual(layout.rows);
  });

  it('takes no wrong column, and most of the right ones', async () => {
    const results = await Promise.all(
      layouts.map(async (layout) => compare(layout, await findOn(layout.sheet, { merges }))),
    );
    const sum = (key: 'right' | 'taken' | 'there') => results.reduce((total, result) => total + result[key], 0);
    const [right, taken, there] = [sum('right'), sum('taken'), sum('there')];
    process.stdout.write(
      `columns: ${there} there, ${taken} taken, ${right} right; precision ${(right / taken).toFixed(4)}, recall ${(right / there).toFixed(4)}\n`,
    );
    expect(taken - right).toBe(0);
    expect(right / there).toBeGreaterThan(0.95);
  }, 30_000);
});

const heads: readonly string[] = enterpriseHeads.slice(0, 9);
const line = (n: number): Content[] => [
  `长春示例${n}有限公司`,
  '91220101MA0XX0015U',
  '长春市',
  '长春市科技局',
  '新材料',
  'C39',
  300 + n,
  5000,
  8000,
];
const blank: Content[] = [];

describe('findTables', () => {
  it('finds nothing on an empty sheet, and a head without rows as a table without rows', async () => {
    expect(await findOn({ name: '空' })).toEqual([]);
    const [form] = await findOn({ name: '空表', cells: [heads] });
    expect(form).toMatchObject({ rows: [], header: { top: 0, left: 0, rows: 1, columns: 9 }, area: { rows: 1 } });
  });

  it('stands where the block stands', async () => {
    const [found] = await findOn({
      name: '偏',
      cells: [blank, blank, ...[heads, line(1)].map((row) => [null, null, ...row])],
    });
    expect(found).toMatchObject({
      header: { top: 2, left: 2 },
      rows: [3],
      area: { top: 2, left: 2, rows: 2, columns: 9 },
    });
    expect(columnsOf(found!)).toMatchObject({ name: 2, creditCode: 3 });
  });

  it('leaves our own columns out of it', async () => {
    const ours = ['初审结论', '审查意见', '补助金额（元）', '科审标记'];
    const [found] = await findOn({
      name: '已标注',
      cells: [
        [...heads, ...ours],
        [...line(1), '符合', '', 50_000, '|name|'],
      ],
    });
    expect(found).toMatchObject({ header: { columns: 9 }, area: { columns: 9 } });
  });

  it('keeps hidden rows, rows without a key and rows after blank ones', async () => {
    const keyless = line(2).with(1, null);
    const cells = [heads, line(1), keyless, blank, blank, line(3)];
    const [found] = await findOn({ name: '隐藏', cells, hiddenRows: [[1, 2]] });
    expect(found!.rows).toEqual([1, 2, 5]);
  });

  it('leaves out totals, also where the key column of a total is filled', async () => {
    const cells = [
      heads,
      line(1),
      ['合 计', '1家', null, null, null, null, 301],
      ['长春市小计', null, null, null, null, null, 301],
      ['总计：', null, null, null, null, null, 301],
      ['全省', null, null, null, null, null, 301],
    ];
    expect((await findOn({ name: '合计', cells }))[0]!.rows).toEqual([1]);
  });

  it('takes an enterprise for data though its name begins like a note or a total', async () => {
    const cells = [heads, line(1).with(0, '注塑示例有限公司'), line(2).with(0, '合计示例有限公司')];
    expect((await findOn({ name: '名称', cells }))[0]!.rows).toEqual([1, 2]);
  });

  it('stops at the notes of several lines', async () => {
    const cells = [heads, line(1), ['说明：1.本表一式两份。'], ['2.从业人员按年末数填写。'], ['3.盖章有效']];
    expect((await findOn({ name: '说明', cells }))[0]!.rows).toEqual([1]);
  });

  it('finds one table below another', async () => {
    const layout = makeLayout(commissioner.tables[1]!, 3);
    const cells = [heads, line(1), line(2), blank, ...layout.sheet.cells!];
    const found = await findOn({ name: '两张', cells });
    expect(found.map(({ definition, rows }) => [definition.id, rows.length])).toEqual([
      ['enterprises', 2],
      ['candidates', layout.rows.length],
    ]);
  });

  it('reads the unit above the head', async () => {
    const [found] = await findOn({
      name: '单位',
      cells: [['企业申报表'], [null, null, '金额单位：万元'], heads, line(1)],
    });
    expect(found!.unitRow).toEqual({ row: 1, unit: '万元' });
  });

  it.each([
    ['单位：人、万元', '万元'],
    ['（单位：元）', '元'],
    ['计量单位：亿元', '亿元'],
    ['填报单位：元通示例公司', undefined],
    ['推荐单位：万元', undefined],
    ['单位：元通示例公司', undefined],
  ])('reads %s as %s', async (text, unit) => {
    const [found] = await findOn({ name: '单位', cells: [[text], heads, line(1)] });
    expect(found!.unitRow?.unit).toBe(unit);
  });

  it('leaves out the row that numbers the columns, and the example', async () => {
    const numbered = ['序号', ...heads];
    const cells = [numbered, ['甲', ...heads.map((_head, i) => i + 1)], ['示例', ...line(9)], [1, ...line(1)]];
    expect((await findOn({ name: '栏次', cells }))[0]!.rows).toEqual([3]);
  });

  it('finds a registry, which lacks most columns of the form, and says which', async () => {
    const registry = [
      '企业名称',
      '统一社会信用代码',
      '注册日期',
      '企业类型',
      '法人代表',
      '注册资金',
      '经营范围',
      '所在省份',
      '地区',
      '注册地址',
    ];
    const entry = [
      '长春示例有限公司',
      '91220101MA0XX0015U',
      '1998-01-01',
      '有限责任公司',
      '张示例',
      '15万人民币',
      '销售',
      '吉林',
      '长春',
      '示例路1号',
    ];
    const [found] = await findOn({ name: 'Sheet1', cells: [registry, entry] });
    expect(columnsOf(found!)).toEqual({ name: 0, creditCode: 1, city: 8 });
    expect(found!.missing).toContain('revenue');
  });
});

describe('findTables: heads of several rows', () => {
  const three = [
    [
      '序号',
      '企业基本情况',
      null,
      null,
      null,
      '经营情况（单位：元）',
      null,
      null,
      '联系方式',
      null,
      '法定代表人',
      null,
    ],
    [
      null,
      '企业名称',
      '统一社会信用代码',
      '注册地',
      null,
      '从业人员',
      '2023年度',
      null,
      '联系人',
      null,
      '联系人',
      null,
    ],
    [null, null, null, '市州', '县区', null, '营业收入', '资产总额', '姓名', '手机', '姓名', '手机'],
  ];
  const firm = [1, '甲公司', '91220101MA0XX0015U', '长春市', '朝阳区', 300, 5000, 8000, '张', '139', '李', '138'];
  const across = ([top, left, columns, rows = 1]: readonly number[]) => ({
    top: top!,
    left: left!,
    columns: columns!,
    rows,
  });
  const over = [
    [1, 1, 4],
    [1, 5, 3],
    [1, 8, 2],
    [1, 10, 2],
    [2, 3, 2],
    [2, 6, 2],
    [2, 8, 2],
    [2, 10, 2],
  ];
  const merges = [...over, [1, 0, 1, 3], [2, 1, 1, 2], [2, 2, 1, 2], [2, 5, 1, 2]].map(across);

  it.each([
    ['told', true],
    ['unknown', false],
  ])('reads three rows, merges %s', async (_name, told) => {
    const sheet = { name: '三行', cells: [['企业申报表'], ...three, firm], merges };
    const [found] = await findOn(sheet, { merges: told });
    const [name, creditCode, city, county, staff, revenue, assets, contact, phone] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(columnsOf(found!)).toEqual({ name, creditCode, city, county, staff, revenue, assets, contact, phone });
    expect(found!.rows).toEqual([4]);
    // A group that only names a year still gives its unit, or every amount is wrong by four places.
    expect(found!.columns.get('revenue')?.unit ?? found!.unitRow?.unit).toBe('元');
  });

  it('takes a unit from a group that says little else', async () => {
    const cells = [
      ['企业名称', '统一社会信用代码', '2023年度经营数据（单位：元）'],
      [null, null, '从业人员', '营业收入', '资产总额'],
      ['甲公司', '91220101MA0XX0015U', 300, 50_000_000, 80_000_000],
    ];
    const [found] = await findOn({ name: '申报', cells });
    expect(found!.columns.get('revenue')).toMatchObject({ column: 3, unit: '元' });
  });

  it('takes two rows of texts below a head for data', async () => {
    const cells = [
      ['姓名', '身份证号', '入选批次', '入驻企业'],
      ['甲', '无', '第一批', '示例公司'],
      ['乙', '无', '第二批', '样例公司'],
      ['丙', '220104197001010010', '第二批', '样例公司'],
    ];
    const [found] = await findOn({ name: '往年入选名单', cells });
    expect([found!.header.rows, found!.rows]).toEqual([1, [1, 2, 3]]);
  });
});

describe('findTables: what a printed page repeats', () => {
  const page = [['2024年企业申报表'], ['填报单位：长春市科技局', null, null, '单位：万元'], heads];

  it('title, unit and head are no rows, wherever they come again', async () => {
    const first = [...page, line(1), line(2), ['第1页 共3页'], blank];
    const second = [['2024年企业申报表（续）'], ...page.slice(1), line(3), ['第 2 页 共 3 页']];
    const third = [['续表'], page[1]!, heads.map((head) => head.replace('企业名称', '单位名称')), line(4)];
    const cells = [...first, ...second, ...third];
    for (const merges of [true, false])
      expect((await findOn({ name: '打印', cells }, { merges })).map(({ rows }) => rows)).toEqual([[3, 4, 10, 15]]);
  });

  it('so is a head of two rows, and what names the parts of the form over it', async () => {
    const parts = ['一、基本情况', null, null, null, null, null, '二、经营情况'];
    const two = [parts, heads.map((head, i) => (i === 2 ? '注册地' : head)), [null, null, '市州']];
    const cells = [['企业申报表'], ...two, line(1), ...two, line(2)];
    for (const merges of [true, false])
      expect((await findOn({ name: '打印', cells }, { merges })).map(({ rows }) => rows)).toEqual([[4, 8]]);
  });
});

describe('findTables: what is no application', () => {
  const forms = commissioner.tables.filter(({ optional }) => !optional);

  it.each([
    [
      'universities',
      ['序号', '学校名称', '学校标识码', '主管部门', '所在地', '办学层次', '备注'],
      [1, '示例大学', '4122010183', '教育部', '长春市', '本科', null],
    ],
    [
      'contracts that name enterprises and codes',
      ['合同编号', '合同类型', '派出单位', '企业名称', '统一社会信用代码', '企业投入金额（万元）', '签订日期'],
      ['HT-1', '技术开发', '示例大学', '长春示例有限公司', '91220101MA0XX0015U', 30, '2024-01-01'],
    ],
    [
      'fees of experts',
      ['姓名', '身份证号', '工作单位', '职称', '银行卡号', '开户行', '签字'],
      ['张示例', '220104197001010010', '示例大学', '教授', '6222000000000000000', '示例银行', null],
    ],
    [
      'statistics',
      ['用户名', '真实姓名', '手机号', '电子邮件', '电话', '单位详细名称', '统一社会信用代码', '区划代码', '行业代码'],
      [
        'u1',
        '张示例',
        '13800000000',
        'a@example.com',
        '0431',
        '长春示例有限公司',
        '91220101MA0XX0015U',
        '220104',
        '3911',
      ],
    ],
    [
      'intellectual property',
      ['序号', '授权项目名称', '类别', '授权日期', '授权号', '获得方式', '所属项目编号'],
      [1, '示例', '发明', '2024-01-01', 'ZL1', '自主研发', 'PS01'],
    ],
    ['a code table', ['代码', '类别名称', '说明'], ['C39', '计算机制造业', null]],
  ] as const)('%s', async (_name, head, row) => {
    expect(await findOn({ name: 'Sheet1', cells: [head, row, row, row] }, { definitions: forms })).toEqual([]);
  });
});
