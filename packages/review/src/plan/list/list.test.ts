import { columnIndex, ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../../testing/applications.ts';

const heads = enterpriseHeads;
const firm = (name: string, code: string, city: string, need: string | null) =>
  enterpriseCells({ 企业名称: name, 统一社会信用代码: code, '注册地（市州）': city, 技术需求: need });
const good = '91220101MA0XX0015U';

let model: ModelWorkbook;
let session: Session;
beforeEach(() => {
  model = new ModelWorkbook('申报.xlsx');
  model.addSheet({
    name: '企业申报',
    cells: [
      ['企业申报表'],
      heads,
      firm('甲公司', good, '长春市', '工艺'),
      firm('乙公司', '91220184MA0XX00153', '辽宁省沈阳市', '工艺'),
      firm('丙公司', '91220101MA0XX0015A', '长春市', null),
    ],
  });
  model.addSheet({
    name: '人选推荐',
    cells: [candidateHeads, candidateCells({ 身份证号: '220104197001010011' })],
  });
  session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
});

const annotate = async () => {
  await session.check();
  const [applied] = await session.annotate();
  expect(applied).toMatchObject({ stale: [], failed: null });
};
const list = () => model.sheets.find(({ id }) => id === model.anchors.get('_keshen.list')?.sheet)!;
const row = (number: number) => Array.from({ length: 14 }, (_, c) => list().grid.get(number - 1, c));
/** The lines without number and mark, shortened to what a test looks at. */
const lines = () =>
  Array.from({ length: list().used!.rows - 3 }, (_, i) => row(i + 4)).map((cells) => cells.slice(1, 7));
const lineOf = (name: string, item: string) => lines().findIndex((cells) => cells[3] === name && cells[4] === item) + 4;
const write = (number: number, letters: string, content: Content) =>
  list().grid.set(number - 1, columnIndex(letters), content);

describe('the list 核验明细', () => {
  it('has a line for every issue, reason and finding, where they stand', async () => {
    await annotate();
    expect(list().name).toBe('核验明细');
    expect(row(1)[0]).toBe('科创专员申报材料核验明细');
    expect(row(2)[0]).toMatch(/^判定日：2024-06-01　共\d+条：须补正3条、需核实\d条、不符合1条、提示\d条/);
    expect(row(3)).toEqual(
      '序号 级别 工作表 单元格 名称 项目 现填内容 审查意见 政策依据 核实结果 核实理由 核实人 核实日期 科审标记'.split(
        ' ',
      ),
    );
    expect(lines().filter(([level]) => level !== '需核实' && level !== '提示')).toEqual([
      ['不符合', '企业申报', 'C4', '乙公司', '注册地（市州）', null],
      ['须补正', '企业申报', 'B5', '丙公司', '统一社会信用代码', '91220101MA0XX0015A'],
      ['须补正', '企业申报', 'K5', '丙公司', '技术需求', null],
      ['须补正', '人选推荐', 'C2', '人选一', '身份证号', '22**************11'],
    ]);
    expect(row(4)[8]).toContain('五（二）');
    expect(lines().at(-1)!.slice(1, 5)).toEqual([null, null, null, '整批材料']);
  });

  it('leads to the cells', async () => {
    await annotate();
    const links = new Map([...list().grid.links()].map(([r, c, target]) => [`${r + 1} ${c}`, target]));
    expect(links.get('4 3')).toEqual({ sheet: '1', top: 3, left: 2, rows: 1, columns: 1 });
  });

  it('shows no identity number', async () => {
    await annotate();
    const texts = Array.from({ length: list().used!.rows }, (_, i) => JSON.stringify(row(i + 1))).join('\n');
    expect(texts).not.toContain('220104197001010011');
  });

  it('is no table of the programme, also when it is hidden', async () => {
    await annotate();
    const before = await session.check();
    list().shown = 'hidden';
    expect(await session.check()).toEqual(before);
  });

  it('is written anew where something has changed, and keeps beside each line what the clerk wrote', async () => {
    await annotate();
    write(lineOf('丙公司', '技术需求'), 'J', '已电话催报');
    write(lineOf('丙公司', '统一社会信用代码'), 'K', '照营业执照核对');
    model.sheet('1').grid.set(3, columnIndex('C'), '长春市');
    const count = lines().length;
    await annotate();
    expect(lines()).toHaveLength(count - 1);
    expect(row(lineOf('丙公司', '技术需求'))[9]).toBe('已电话催报');
    expect(row(lineOf('丙公司', '统一社会信用代码'))[10]).toBe('照营业执照核对');
    expect(row(count + 3)).toEqual(Array.from({ length: 14 }, () => null));
  });

  it('keeps what the clerk wrote beside a line that is settled since', async () => {
    await annotate();
    write(lineOf('丙公司', '技术需求'), 'K', '企业答复6月5日补报');
    model.sheet('1').grid.set(4, columnIndex('K'), '工艺');
    await annotate();
    expect(lines().at(-1)!.slice(0, 5)).toEqual(['已解除', '企业申报', 'K5', '丙公司', '技术需求']);
    expect(row(lines().length + 3)[10]).toBe('企业答复6月5日补报');
    const [again] = await session.annotate();
    expect(again).toMatchObject({ done: [], stale: [] });
  });

  it("leaves a sheet of the same name alone that is the clerk's", async () => {
    const theirs = model.addSheet({ name: '核验明细', cells: [['我的核验明细']] });
    await annotate();
    expect(theirs.grid.get(0, 0)).toBe('我的核验明细');
    expect([theirs.used!.rows, list().name]).toEqual([1, '核验明细（2）']);
  });

  it('is left out where no sheet can be added; the columns are not', async () => {
    model.warnings.push('structure-protected');
    await annotate();
    expect([...model.anchors.keys()].filter((name) => !name.startsWith('_keshen.result.'))).toEqual([]);
    expect(model.anchors.size).toBe(2);
  });
});

describe('taking everything off', () => {
  it('takes the list off, the columns and the marks', async () => {
    const before = (await model.book()).sheets;
    await annotate();
    const [cleared] = await session.clear();
    expect(cleared).toMatchObject({ stale: [], failed: null, keptList: undefined });
    expect([(await model.book()).sheets, model.anchors.size, model.marks.size]).toEqual([before, 0, 0]);
  });

  it('keeps a list on which the clerk has written, unless it is to go all the same', async () => {
    await annotate();
    write(4, 'K', '已核对原件');
    expect((await session.clear())[0]!.keptList).toBe('核验明细');
    expect([...model.anchors.keys()]).toEqual(['_keshen.list']);
    expect((await session.clear(undefined, { withNotes: true }))[0]!.keptList).toBeUndefined();
    expect([model.sheets.length, model.anchors.size]).toEqual([2, 0]);
  });

  it('never removes what the clerk has put beside the list', async () => {
    await annotate();
    list().grid.set(0, 20, '自己的汇总');
    expect((await session.clear(undefined, { withNotes: true }))[0]!.keptList).toBe('核验明细');
    expect(list().grid.get(0, 20)).toBe('自己的汇总');
  });

  it('takes columns off also where the table is no longer known for one', async () => {
    await annotate();
    heads.forEach((_, column) => model.sheet('1').grid.set(1, column, null));
    await new Session([model], { rulesHash: '', today: '2024-06-01' }).clear();
    expect(model.anchors.size).toBe(0);
  });
});
