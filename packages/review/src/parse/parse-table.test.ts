import { commissioner } from '@keshen/rules';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { findTables } from '../find/index.ts';
import { parseTable } from './parse-table.ts';
import { describe, expect, it } from 'vitest';
import { flat, heads, parse, parsePerson, parseRow, person, persons, row } from './testing/parse-sheet.ts';

describe('parseTable: values', () => {
  it('reads a sound row of enterprises without issue', () => {
    const { rows, issues } = parseRow({});
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        name: '长春示例光电有限公司',
        creditCode: '91220101MA0XX0015U',
        city: '220100',
        county: undefined,
        reportingUnit: '长春市科技局',
        sector: '新装备',
        industry: '39',
        staff: 320,
        revenue: 5_331_700_000,
        assets: 8_000_000_000,
        foundedByInstitution: false,
        need: '光学检测',
        contact: '张示例',
        phone: '13800000000',
        declaredSize: undefined,
      },
    ]);
  });

  it('reads a sound row of candidates without issue', () => {
    const { rows, issues } = parsePerson({});
    expect(issues).toEqual([]);
    expect(rows[0]).toMatchObject({
      residentId: '220104197001010010',
      firstTime: true,
      termStart: '2024-03-01',
      termEnd: '2026-02-28',
    });
  });

  it.each<[string, Content, string, unknown]>([
    ['a unit in the cell', '5,331.70万元', 'revenue', 5_331_700_000],
    ['a unit in brackets', '1,000（万元人民币）', 'revenue', 1_000_000_000],
    ['yuan in a column of 万元', '300元', 'revenue', 30_000],
    ['亿元', '1.2亿元', 'revenue', 12_000_000_000],
    ['万 alone', '15万人民币', 'revenue', 15_000_000],
    ['a yuan sign', '￥20', 'revenue', 20_000_000],
    ['just under a bound', 1999.999999, 'revenue', 1_999_999_999],
    ['just under a bound, as text', '1999.9999999', 'revenue', 1_999_999_999],
    ['binary noise', 0.1 + 0.2, 'revenue', 300_000],
  ])('money: %s', (_name, content, field, value) => {
    expect(parseRow({ '营业收入（万元）': content }).rows[0]).toMatchObject({ [field]: value });
  });

  it('takes the unit of the head before that of the row above, and that before the unit of the form', () => {
    const bare = heads.map((head) =>
      head.replace('营业收入（万元）', '营业收入').replace('资产总额（万元）', '资产总额（亿元）'),
    );
    const { rows, found } = parse([
      ['企业申报表'],
      ['单位：元'],
      bare,
      row({ '营业收入（万元）': 20_000, '资产总额（万元）': 2 }),
    ]);
    expect(found.unitRow).toEqual({ row: 1, unit: '元' });
    expect(rows[0]).toMatchObject({ revenue: 2_000_000, assets: 20_000_000_000 });
  });

  it.each([
    ['2024.3.1'],
    ['2024年3月1日'],
    ['2024/3/1'],
    ['2024-03-01'],
    ['20240301'],
    [20_240_301],
    [45_352],
    [45_352.75],
    ['2024-3-1 12:30:00'],
    ['２０２４.３.１'],
  ])('day: %j', (content) => {
    expect(parsePerson({ 聘期开始: content }).rows[0]).toMatchObject({ termStart: '2024-03-01' });
  });

  it('counts days of 1904 where the workbook does', () => {
    expect(
      parse([persons, [...person.slice(0, 11), 45_352 - 1462, 46_081 - 1462]], { date1904: true }).rows[0],
    ).toMatchObject({ termStart: '2024-03-01', termEnd: '2026-02-28' });
  });

  it.each<[Content, boolean]>([
    ['是', true],
    ['√', true],
    ['有', true],
    ['y', true],
    [1, true],
    [true, true],
    ['否', false],
    ['无', false],
    ['×', false],
    ['N', false],
    [0, false],
    ['☑是□否', true],
    ['□是/☑否', false],
    ['是√否□', true],
    ['有□、无■', false],
  ])('yes or no: %j', (content, value) => {
    const { rows, issues } = parseRow({ 是否高校院所创办或入股: content });
    expect(rows[0]).toMatchObject({ foundedByInstitution: value });
    expect(issues).toEqual([]);
  });
});

describe('parseTable: errors leave the value unknown', () => {
  it.each<[string, Content, string, string]>([
    ['企业名称', null, 'name', 'required-blank'],
    ['技术需求', '无', 'need', 'required-blank'],
    ['技术需求', '——', 'need', 'required-blank'],
    ['从业人员（人）', '详见附件', 'staff', 'required-blank'],
    ['从业人员（人）', '见附表2', 'staff', 'required-blank'],
    ['是否高校院所创办或入股', '☑是☑否', 'foundedByInstitution', 'not-an-option'],
    ['是否高校院所创办或入股', '□是□否', 'foundedByInstitution', 'not-an-option'],
    ['从业人员（人）', '约300', 'staff', 'not-a-number'],
    ['从业人员（人）', '280-320', 'staff', 'not-a-number'],
    ['从业人员（人）', '300余', 'staff', 'not-a-number'],
    ['从业人员（人）', -5, 'staff', 'not-a-number'],
    ['从业人员（人）', 1e60, 'staff', 'not-a-number'],
    ['从业人员（人）', true, 'staff', 'not-a-number'],
    ['营业收入（万元）', '1,00', 'revenue', 'not-a-number'],
    ['营业收入（万元）', '500万美元', 'revenue', 'not-a-number'],
    ['营业收入（万元）', -1, 'revenue', 'not-a-number'],
    ['营业收入（万元）', { error: '#REF!' }, 'revenue', 'formula-error'],
    ['注册地（市州）', '某地', 'city', 'not-an-option'],
    ['国民经济行业', '高科技', 'industry', 'not-an-option'],
    ['是否高校院所创办或入股', '部分', 'foundedByInstitution', 'not-an-option'],
    ['统一社会信用代码', 912_201_010_000_000_000, 'creditCode', 'digits-lost'],
    ['统一社会信用代码', '9.1220101E+17', 'creditCode', 'digits-lost'],
    ['统一社会信用代码', '91220101MA0XX0015', 'creditCode', 'credit-code-length'],
    ['统一社会信用代码', '91220101MA0XX0O15U', 'creditCode', 'credit-code-alphabet'],
    ['统一社会信用代码', '91220101MA0XX0015A', 'creditCode', 'credit-code-check'],
  ])('%s %j', (head, content, field, code) => {
    const parsed = parseRow({ [head]: content });
    expect(flat(parsed)).toEqual([[1, field, code]]);
    expect(parsed.issues[0]!.severity).toBe('error');
    expect(parsed.rows[0]![field]).toBeUndefined();
  });

  it.each<[string, Content, string, string]>([
    ['身份证号', '22010419700101001', 'residentId', 'resident-id-length'],
    ['身份证号', '220104197013010010', 'residentId', 'resident-id-date'],
    ['身份证号', '220104197001010011', 'residentId', 'resident-id-check'],
    ['身份证号', 220_104_197_001_010_000, 'residentId', 'digits-lost'],
    ['证件类型', '会员卡', 'idType', 'not-an-option'],
    ['聘期开始', '2023年2月29日', 'termStart', 'not-a-date'],
    ['聘期开始', '2024年31', 'termStart', 'not-a-date'],
    ['聘期开始', 2023, 'termStart', 'not-a-date'],
    ['聘期结束', '长期', 'termEnd', 'not-a-date'],
  ])('%s %j', (head, content, field, code) => {
    const parsed = parsePerson({ [head]: content });
    expect(flat(parsed)).toEqual([[1, field, code]]);
    expect(parsed.rows[0]![field]).toBeUndefined();
  });

  it('keeps a pilot code that misses its check, to be looked at', () => {
    const { rows, issues } = parseRow({ 统一社会信用代码: '91350211M0000XUF46' });
    expect(issues).toMatchObject([{ code: 'credit-code-check', severity: 'confirm' }]);
    expect(rows[0]).toMatchObject({ creditCode: '91350211M0000XUF46' });
  });

  it('does not judge the numbers of other papers', () => {
    const { rows, issues } = parsePerson({ 证件类型: '护照', 身份证号: 'EA1234567' });
    expect(issues).toEqual([]);
    expect(rows[0]).toMatchObject({ residentId: 'EA1234567' });
  });

  it('judges the number where the paper is blank, and not where it is unheard of', () => {
    expect(flat(parsePerson({ 证件类型: null, 身份证号: '12345' }))).toEqual([
      [1, 'idType', 'required-blank'],
      [1, 'residentId', 'resident-id-length'],
    ]);
    expect(flat(parsePerson({ 证件类型: '会员卡', 身份证号: '12345' }))).toEqual([[1, 'idType', 'not-an-option']]);
  });

  it('shows identity numbers masked, wherever they stand', () => {
    const { issues } = parsePerson({ 身份证号: '220104197001010011' });
    expect(issues[0]!.found).toBe('22**************11');
    const strayed = parsePerson({ 拟入驻企业统一社会信用代码: '220104197001010010' });
    expect(strayed.issues[0]!.found).toBe('22**************10');
  });

  it('says nothing of a column that is not there', () => {
    const without = heads.slice(0, 11);
    const { issues, found } = parse([without, row().slice(0, 11)]);
    expect(issues).toEqual([]);
    expect(found.missing).toEqual(['contact', 'phone']);
  });

  it('takes a row for data though its key is gone', () => {
    const parsed = parse([heads, row({ 统一社会信用代码: null }), row()]);
    expect(flat(parsed)).toEqual([[1, 'creditCode', 'required-blank']]);
    expect(parsed.rows).toHaveLength(2);
  });
});

describe('parseTable: form', () => {
  it.each<[string, Content, string, string, Content]>([
    ['企业名称', ' 长春示例\n光电有限公司 ', 'name', 'untidy-text', '长春示例光电有限公司'],
    ['企业名称', '长春示例Ａ１有限公司', 'name', 'full-width', '长春示例A1有限公司'],
    ['统一社会信用代码', '91220101ma0xx0015u', 'creditCode', 'lower-case-code', '91220101MA0XX0015U'],
    ['统一社会信用代码', '91220101\u200BMA0XX0015U\n', 'creditCode', 'untidy-text', '91220101MA0XX0015U'],
    ['统一社会信用代码', '９1220101MA0XX0015U', 'creditCode', 'full-width', '91220101MA0XX0015U'],
    ['从业人员（人）', '320人', 'staff', 'text-number', 320],
    ['从业人员（人）', '３２０', 'staff', 'full-width', 320],
    ['营业收入（万元）', '5,331.70', 'revenue', 'text-number', 5331.7],
    ['注册地（市州）', ' 长春市', 'city', 'untidy-text', '长春市'],
  ])('%s %j', (head, content, field, code, fix) => {
    const { rows, issues } = parseRow({ [head]: content });
    expect(issues).toMatchObject([{ row: 1, field, code, severity: 'hint', fix }]);
    expect(rows).toEqual(parseRow({ [head]: fix }).rows);
  });

  it('leaves words apart that mean two things', () => {
    expect(flat(parseRow({ 产业领域: '新材料 新能源' }))).toEqual([]);
  });

  it('offers no fix that would overwrite a formula', () => {
    const model = new ModelWorkbook('样表.xlsx');
    const { grid } = model.addSheet({ name: '申报', cells: [heads, row({ '从业人员（人）': '320人' })] });
    grid.putFormula(1, 6, '=A9&"人"');
    const at = { sheet: '1', top: 0, left: 0, rows: 2, columns: heads.length };
    const sheet = {
      id: '1',
      name: '申报',
      shown: 'yes',
      locked: false,
      used: at,
      merges: null,
      hiddenRows: [],
      hiddenColumns: [],
      lists: [],
    } as const;
    const block = grid.block(at, true);
    const [found] = findTables(sheet, block, commissioner.tables);
    expect(parseTable(found!, block, { date1904: false }).issues).toMatchObject([{ code: 'text-number', fix: null }]);
  });
});

describe('parseTable: cells that are filled from above', () => {
  const offices = (...contents: Content[]) => contents.map((推荐单位) => row({ 推荐单位 }));
  const at = heads.indexOf('推荐单位');
  const units = ({ rows }: ReturnType<typeof parse>) => rows.map((each) => each['reportingUnit']);

  it('reads a merged cell for every row that it covers', () => {
    const merges = [{ top: 1, left: at, rows: 3, columns: 1 }];
    const parsed = parse([heads, ...offices('长春市科技局', null, null, '吉林市科技局')], { merges });
    expect(parsed.issues).toEqual([]);
    expect(units(parsed)).toEqual(['长春市科技局', '长春市科技局', '长春市科技局', '吉林市科技局']);
  });

  it('reads 同上 as what stands above', () => {
    const parsed = parse([heads, ...offices('长春市科技局', '同上', '〃', '吉林市科技局', '同上')]);
    expect(parsed.issues).toEqual([]);
    expect(units(parsed)).toEqual(['长春市科技局', '长春市科技局', '长春市科技局', '吉林市科技局', '吉林市科技局']);
  });

  it('says bad form once and an error in every row', () => {
    expect(flat(parse([heads, ...offices(' 长春市科技局', '同上')]))).toEqual([[1, 'reportingUnit', 'untidy-text']]);
    expect(flat(parse([heads, ...offices('无', '同上')]))).toEqual([
      [1, 'reportingUnit', 'required-blank'],
      [2, 'reportingUnit', 'required-blank'],
    ]);
  });
});
