import { ExcelHost } from '@keshen/office-host';
import { loadExcel } from '@keshen/office-host/node';
import { fixableCodes, Session, type FixableCode } from '@keshen/review';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import type { Content, Workbook } from '@keshen/workbook';
import { newWorkbook, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import { OfficeWorkbook } from '@keshen/workbook/office';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../support/contents-of.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const all: ReadonlySet<FixableCode> = new Set(fixableCodes);
const heads = enterpriseHeads;
const firm = (own: Readonly<Record<string, Content>>) => enterpriseCells(own);
const sheets: readonly SheetContents[] = [
  {
    name: '企业申报',
    cells: [
      ['企业申报表'],
      heads,
      firm({ 企业名称: ' 甲　公司 ', 统一社会信用代码: '91220101ma0xx0015u' }),
      firm({ 企业名称: '乙公司', 统一社会信用代码: '91220184MA0XX00153', '从业人员（人）': '５００' }),
      firm({ 企业名称: '丙公司', 统一社会信用代码: '91220381MA0XX00152', '营业收入（万元）': '5,331.70万元' }),
    ],
  },
  {
    name: '人选推荐',
    cells: [candidateHeads, candidateCells({ 身份证号: '220104 197001010010', 聘期开始: 20240301 })],
  },
];

const modelOf = (): ModelWorkbook => {
  const model = new ModelWorkbook('申报.xlsx');
  for (const sheet of sheets) model.addSheet(sheet);
  return model;
};

/** Hosts that hold the workbook above; opened anew at every step, as clerks and offices do. */
const hosts: readonly (readonly [string, () => () => Workbook])[] = [
  [
    'the model',
    () => {
      const model = modelOf();
      return () => model;
    },
  ],
  [
    'a file, saved and opened again',
    () => {
      let file = openWorkbook(newWorkbook(sheets, nodeCodec), '申报.xlsx', nodeCodec);
      return () => (file = openWorkbook(file.save(), '申报.xlsx', nodeCodec));
    },
  ],
  [
    'Excel, at our floor',
    () => {
      const sets = { ExcelApi: '1.9' };
      const { Excel, isSetSupported } = loadExcel(new ExcelHost(modelOf()), { build: 'web', sets });
      return () => new OfficeWorkbook(Excel, { isSetSupported, timeout: 5_000 });
    },
  ],
];

describe.each(hosts)('规范格式 and taking it back, in %s', (_name, start) => {
  const fixed = async (workbook: Workbook, kinds = all) => {
    const session = new Session([workbook], settings);
    await session.check();
    return (await session.fix(kinds))[0]!;
  };
  const reverted = async (workbook: Workbook) => (await new Session([workbook], settings).revert())[0]!;

  it('records every cell, with contents of their own kind', async () => {
    const open = start();
    expect(await fixed(open())).toMatchObject({ stale: [], failed: null });
    const contents = await contentsOf(open());
    expect(contents.get('企业申报')![3]![6]).toBe(500);
    const [title, note, head, ...lines] = contents.get('规范格式记录')!;
    expect([title![0], note![0]]).toEqual(['规范格式记录', expect.stringMatching(/^共6处。/)]);
    expect(head!.slice(0, 8)).toEqual('序号 工作表 单元格 项目 种类 原内容 改后内容 日期'.split(' '));
    expect(lines.map((cells) => cells.slice(0, 8))).toEqual([
      [1, '企业申报', 'A3', '企业名称', '多余空格或符号', ' 甲　公司 ', '甲公司', 45444],
      [2, '企业申报', 'B3', '统一社会信用代码', '代码含小写字母', '91220101ma0xx0015u', '91220101MA0XX0015U', 45444],
      [3, '企业申报', 'G4', '从业人员（人）', '全角字母或数字', '５００', 500, 45444],
      [4, '企业申报', 'H5', '营业收入（万元）', '数字存成了文本', '5,331.70万元', 5331.7, 45444],
      [5, '人选推荐', 'C2', '身份证号', '多余空格或符号', '220104 197001010010', '220104197001010010', 45444],
      [6, '人选推荐', 'L2', '聘期开始', '日期写法不规范', 20240301, '2024-03-01', 45444],
    ]);
  });

  it('gives the workbook back as it was', async () => {
    const open = start();
    const before = await contentsOf(open());
    await fixed(open());
    expect(await reverted(open())).toMatchObject({ stale: [], failed: null, kept: undefined });
    const workbook = open();
    expect(await contentsOf(workbook)).toEqual(before);
    expect((await workbook.book()).anchors.size).toBe(0);
  });

  it('adds to the record, and takes back all of it', async () => {
    const open = start();
    const before = await contentsOf(open());
    await fixed(open(), new Set(['lower-case-code']));
    await fixed(open());
    const lines = (await contentsOf(open())).get('规范格式记录')!.slice(3);
    expect(lines.map(([number, , cell]) => `${String(number)} ${String(cell)}`)).toEqual([
      '1 B3',
      '2 A3',
      '3 G4',
      '4 H5',
      '5 C2',
      '6 L2',
    ]);
    await reverted(open());
    expect(await contentsOf(open())).toEqual(before);
  });

  it('changes nothing where nothing is left to fix, nor where there is no record', async () => {
    const open = start();
    expect(await reverted(open())).toEqual({ done: [], stale: [], failed: null, reversals: [], kept: undefined });
    await fixed(open());
    const before = await contentsOf(open());
    expect(await fixed(open())).toEqual({ done: [], stale: [], failed: null });
    expect(await contentsOf(open())).toEqual(before);
  });

  it('is read by no check as a table, nor as a hidden sheet', async () => {
    const open = start();
    const workbook = open();
    const check = async () => {
      const { decisions, amounts, findings, tables } = await new Session([workbook], settings).check();
      return { decisions, amounts, findings, tables };
    };
    const before = await check();
    await fixed(workbook);
    expect(await check()).toEqual(before);
  });
});
