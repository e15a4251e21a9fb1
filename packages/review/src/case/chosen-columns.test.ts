import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { CheckRefused, Session, type Report } from '../index.ts';

const heads = [
  '企业名称',
  '统一社会信用代码',
  '企业统一社会信用代码',
  '注册地（市州）',
  '推荐单位',
  '产业领域',
  '国民经济行业',
  '从业人员（人）',
  '年营业收入（元）',
  '资产总额（万元）',
  '是否高校院所创办或入股',
  '技术需求',
  '联系人',
  '联系电话',
];
const firm: readonly Content[] = [
  '示例公司',
  '91220184MA0XX00153',
  '91220101MA0XX0015U',
  '长春市',
  '长春市',
  '新材料',
  'C39',
  500,
  50_000_000,
  3000,
  '否',
  '工艺',
  '联系人',
  '0431-80000000',
];

function session(): Session {
  const model = new ModelWorkbook('申报.xlsx');
  model.addSheet({ name: '企业申报', cells: [heads, firm] });
  return new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
}
const check = (columns: Readonly<Record<string, string>> = {}): Promise<Report> =>
  session().check({ columns: new Map(Object.entries(columns)) });
const uncertain = ({ findings }: Report) =>
  findings.filter(({ code }) => code === 'column-uncertain').map(({ message }) => message);

describe('two columns that claim a field', () => {
  it('are asked about with their values, and neither is read', async () => {
    const report = await check();
    expect(uncertain(report)).toEqual([
      '工作表“企业申报”的B列“统一社会信用代码”（如“91220184MA0XX00153”）和C列“企业统一社会信用代码”（如“91220101MA0XX0015U”）都可能是“统一社会信用代码”，没有读取；请把应读的一列表头改为“统一社会信用代码”后重新检查。',
    ]);
    expect(report.tables[0]!.columns).not.toHaveProperty('creditCode');
    expect(report.decisions[0]!.key).toBe('');
  });

  it('show no identity number', async () => {
    const model = new ModelWorkbook('人选.xlsx');
    const personHeads = [
      '姓名',
      '身份证号',
      '身份证号码',
      '学历',
      '学位',
      '职称',
      '派出单位',
      '专业领域',
      '拟入驻企业',
    ];
    const person = [
      '张示例',
      '220104197001010010',
      '220104198506150021',
      '研究生',
      '博士',
      '教授',
      '示例大学',
      '光学',
      '示例公司',
    ];
    model.addSheet({ name: '人选推荐', cells: [personHeads, person] });
    const report = await new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' }).check();
    expect(uncertain(report)).toHaveLength(1);
    expect(uncertain(report)[0]).toContain('22**************10');
    expect(JSON.stringify(report)).not.toMatch(/220104197001010010|220104198506150021/);
  });
});

describe('a column that the clerk names', () => {
  it('is read, and the question is gone', async () => {
    const report = await check({ 'enterprises.creditCode': 'C' });
    expect(uncertain(report)).toEqual([]);
    expect(report.decisions[0]!.key).toBe('91220101MA0XX0015U');
  });

  it('is taken from the field that it was matched to, and keeps the unit of its head', async () => {
    const report = await check({ 'enterprises.creditCode': 'B', 'enterprises.assets': 'I' });
    expect(report.tables[0]!.columns).toMatchObject({ creditCode: 'B', assets: 'I' });
    expect(report.tables[0]!.columns).not.toHaveProperty('revenue');
    expect(report.findings.filter(({ code }) => code === 'column-missing')).toHaveLength(1);
  });

  it('may be none', async () => {
    const report = await check({ 'enterprises.creditCode': '' });
    expect(report.tables[0]!.columns).not.toHaveProperty('creditCode');
    expect(report.findings.find(({ code }) => code === 'column-missing')?.message).toContain('统一社会信用代码');
  });

  it('counts as well after an annotation, which reads everything again', async () => {
    const again = session();
    await again.check({ columns: new Map([['enterprises.creditCode', 'C']]) });
    await again.annotate();
    expect(again.result.read.tables[0]!.found.columns.get('creditCode')?.column).toBe(2);
  });

  it.each([
    ['an unknown table', { 'firms.creditCode': 'C' }, '没有名为“firms”的表，可以是：enterprises（企业申报表）'],
    ['an unknown field', { 'enterprises.code': 'C' }, '企业申报表没有名为“code”的栏，可以是：name（企业名称）'],
    ['a field of every object', { 'enterprises.constructor': 'C' }, '企业申报表没有名为“constructor”的栏'],
    ['no column', { 'enterprises.creditCode': 'C3' }, '“C3”不是列号'],
    [
      'a column beside the table',
      { 'enterprises.creditCode': 'O' },
      'O列不在工作表“企业申报”的企业申报表之内，该表从A列到N列',
    ],
    ['a table that nobody gave', { 'candidates.name': 'A' }, '没有找到人选推荐表'],
    [
      'one column for two fields',
      { 'enterprises.name': 'A', 'enterprises.contact': 'A' },
      'A列不能既是name（企业名称）又是contact（联系人）',
    ],
  ] as const)('is refused in a sentence where it is %s', async (_name, columns, sentence) => {
    const refused = await check(columns as Readonly<Record<string, string>>).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CheckRefused);
    expect(refused).toMatchObject({ code: 'no-such-column', sentence: expect.stringContaining(sentence) });
  });
});
