import { Session, type Report } from '@keshen/review';
import { enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { summary } from './summary.ts';

const good = '91220101MA0XX0015U';
type Cells = Readonly<Record<string, Content>>;

function enterprises(firms: readonly Cells[], without: readonly string[] = []): SheetContents {
  const heads = enterpriseHeads.filter((head) => !without.includes(head));
  return {
    name: '企业申报',
    cells: [heads, ...firms.map((own) => enterpriseCells({ 企业名称: '甲公司', ...own }, heads))],
  };
}

function check(...sheets: SheetContents[]): Promise<Report> {
  return checked(sheets, false);
}

function checked(sheets: readonly SheetContents[], trace: boolean): Promise<Report> {
  const workbooks = sheets.map((sheet, i) => {
    const model = new ModelWorkbook(`${i + 1}.xlsx`);
    model.addSheet(sheet);
    return model;
  });
  return new Session(workbooks, { rulesHash: 'sha256:test', today: '2024-06-01' }).check({ trace });
}

const many = (count: number, own: Cells = {}) =>
  Array.from({ length: count }, (_, i) => ({ 企业名称: `企业${i + 1}`, ...own }));
const said = (report: Report) => summary({ report, dayFrom: 'today', written: [] });
const lines = async (...sheets: SheetContents[]) => said(await check(...sheets)).split('\n');
const having = (all: readonly string[], text: string) => all.filter((line) => line.includes(text));

describe('the summary', () => {
  it('begins with the day and where it came from, the tables and the figures', async () => {
    const [head, , ...rest] = await lines(enterprises([{}, { '注册地（市州）': '辽宁省沈阳市' }]));
    expect(head).toBe('科审·形式审查　专项：科创专员（commissioner）　判定日：2024-06-01（今天）');
    expect(rest.slice(0, 6)).toEqual([
      '找到的表：',
      '  1.xlsx　企业申报　企业申报表　表头 A1:M1　2行',
      '',
      '结果：',
      '  企业申报表　共2行：符合 1　不符合 1　待补正 0　待核定 0',
      '  问题：须补正 0　需核实 1　提示 2',
    ]);
  });

  it('counts a verdict as a meeting has lifted it, and lists each with who answers for it', async () => {
    const cells = [
      [
        '类别',
        '名称',
        '代码或证件号',
        '原结论',
        '研究结论',
        '会议纪要号',
        '日期',
        '决定人',
        '经办人',
        '复核人',
        '理由',
      ],
      ['企业', '甲公司', good, '不符合', '符合', '纪要〔2024〕3号', '2024-05-20', '甲', '乙', '丙', '重点产业链配套'],
    ];
    const firm = { 统一社会信用代码: good, '从业人员（人）': 299 };
    const all = await lines(enterprises([firm]), { name: '集体研究事项', cells });
    expect(having(all, '企业申报表　共1行')).toEqual(['  企业申报表　共1行：符合 1　不符合 0　待补正 0　待核定 0']);
    const heading = all.indexOf('集体研究（1项，结论和金额按研究结果计）：');
    expect(all[heading + 1]).toBe(
      '  企业“甲公司”测算结论为不符合，经集体研究（纪要〔2024〕3号，2024-05-20）按符合处理；决定人甲，经办人乙，复核人丙；理由：重点产业链配套。',
    );
    expect([having(all, '不符合（'), having(all, '测算结论为不符合').length]).toEqual([[], 1]);
  });

  it('tells the refused row by row, each reason with its paragraph', async () => {
    const all = await lines(enterprises(many(2, { '注册地（市州）': '辽宁省沈阳市', '从业人员（人）': 299 })));
    for (const row of [2, 3]) {
      const own = having(all, `“企业申报”第${row}行　企业${row - 1}　`);
      expect(own).toHaveLength(2);
      for (const line of own) expect(line).toMatch(/（吉科发人才〔2022〕245号 五（二）.*）$/);
    }
  });

  it('puts rows that wait for the same into one line, and another row into its own', async () => {
    const all = await lines(
      enterprises([...many(125), { 企业名称: '乙公司', '注册地（市州）': null }], ['是否高校院所创办或入股']),
    );
    const open = all.slice(all.indexOf('未定（126行）：') + 1, all.indexOf('', all.indexOf('未定（126行）：')));
    expect(open).toEqual([
      '  125行（“企业申报”第2至126行）　待补正：表中没有“是否高校院所创办或入股”一列。',
      expect.stringMatching(/^ {2}“企业申报”第127行　乙公司　待补正：“注册地（市州）”未填写/),
    ]);
  });

  it('names the columns that a table lacks in one line a table', async () => {
    const lacking = having(
      await lines(
        enterprises([{}], ['从业人员（人）', '营业收入（万元）']),
        enterprises([{ 企业名称: '乙公司', 统一社会信用代码: '91220184MA0XX00153' }], ['技术需求']),
      ),
      '缺少',
    );
    expect(lacking).toEqual([
      '  1.xlsx“企业申报”第1行　企业申报表缺少2列：“从业人员（人）”“营业收入（万元）”；请补上，或确认表头的写法。',
      '  2.xlsx“企业申报”第1行　企业申报表缺少1列：“技术需求”；请补上，或确认表头的写法。',
    ]);
  });

  it('gives three examples of a kind of hint, and of the others only the cells', async () => {
    const all = await lines(enterprises(many(20, { 统一社会信用代码: good.toLowerCase() })));
    expect(having(all, '字母应为大写')).toHaveLength(3);
    expect(having(all, '同类另有')).toEqual(['  　同类另有17项：B5、B6、B7、B8、B9、B10、B11、B12等']);
  });

  it('counts what is behind the end of a long list, and says how to see it', async () => {
    const all = await lines(enterprises(many(50, { '注册地（市州）': '辽宁省沈阳市' })));
    expect(all).toContain('不符合（50行）：');
    expect(having(all, '辽宁')).toHaveLength(30);
    expect(all).toContain('  ……还有20条未列出，加 --json 或 --annotate 查看全部。');
  });

  it('keeps what stands in a cell from steering the terminal', async () => {
    const name = '\u001b[2J甲\u202e公司\n符合';
    const text = said(await check(enterprises([{ 企业名称: name, '注册地（市州）': '辽宁省沈阳市' }])));
    expect(text).toContain('甲 公司 符合');
    for (const steering of ['\u001b', '\u202e']) expect(text).not.toContain(steering);
  });

  it('tells of every row how it came about, under its name', async () => {
    const all = said(await checked([enterprises(many(40))], true)).split('\n');
    expect(having(all, '判定过程')).toHaveLength(40);
    expect(all).toContain('判定过程　“企业申报”第41行　企业40　符合');
    expect(all).toContain('    注册地（市州）：长春市　← 企业申报!C41');
  });

  it('names what was written', async () => {
    const report = await check(enterprises([{}]));
    expect(summary({ report, dayFrom: 'asked', written: ['结果/甲_审查.xlsx'] })).toMatch(
      /\n\n已写出：\n {2}结果\/甲_审查\.xlsx\n$/,
    );
  });
});
