import { ModelWorkbook, type ModelSheet } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../../testing/applications.ts';
import { fixableCodes } from '../plan-fixes.ts';
import { sayReversal } from './say-reversal.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const heads = enterpriseHeads;
const [name, code, staff] = [0, 1, heads.indexOf('从业人员（人）')];
const firm = (企业名称: string, 统一社会信用代码: string, staff: Content) =>
  enterpriseCells({ 企业名称, 统一社会信用代码, '从业人员（人）': staff });
const [one, two, three] = ['91220101MA0XX0015U', '91220184MA0XX00153', '91220381MA0XX00152'] as const;

let model: ModelWorkbook;
let sheet: ModelSheet;
const put = (rows: readonly (readonly Content[])[]): void =>
  rows.forEach((cells, r) => cells.forEach((content, c) => sheet.grid.set(r + 1, c, content)));
const row = (number: number): Content[] => heads.map((_, c) => sheet.grid.get(number - 1, c));
const record = () => model.sheets.find(({ name: own }) => own === '规范格式记录');
const revert = async () => (await new Session([model], settings).revert())[0]!;
const clear = async (options = {}) => (await new Session([model], settings).clear(undefined, options))[0]!;
const fix = async () => {
  const session = new Session([model], settings);
  await session.check();
  return (await session.fix(new Set(fixableCodes)))[0]!;
};

beforeEach(async () => {
  model = new ModelWorkbook('申报.xlsx');
  sheet = model.addSheet({
    name: '企业申报',
    cells: [heads, firm('甲公司', one, '５００'), firm('乙公司', two, '５００'), firm('丙公司', three, 500)],
  });
  await fix();
  expect([row(2)[staff], row(3)[staff]]).toEqual([500, 500]);
});

describe('a cell is found again', () => {
  it('after sorting: by the key of its row, not by its address', async () => {
    put([row(4), row(3), row(2)]);
    expect((await revert()).reversals.map(({ state, cell }) => [state, cell])).toEqual([
      ['moved', 'G4'],
      ['reverts', 'G3'],
    ]);
    expect([2, 3, 4].map((number) => [row(number)[name], row(number)[staff]])).toEqual([
      ['丙公司', 500],
      ['乙公司', '５００'],
      ['甲公司', '５００'],
    ]);
    expect(record()).toBeUndefined();
  });

  it('after rows were inserted above it', async () => {
    put([firm('丁公司', '91220581MA0XX0015C', 20), row(2), row(3), row(4)]);
    const { reversals } = await revert();
    expect(reversals.map((reversal) => sayReversal(reversal))).toEqual([
      '“企业申报”G3 从业人员（人）：“500” → “５００”（原在G2）',
      '“企业申报”G4 从业人员（人）：“500” → “５００”（原在G3）',
    ]);
    expect([2, 3, 4].map((number) => row(number)[staff])).toEqual([20, '５００', '５００']);
  });

  it('after its sheet got another name', async () => {
    sheet.name = '企业';
    expect((await revert()).reversals.map(({ state }) => state)).toEqual(['moved', 'moved']);
    expect(row(2)[staff]).toBe('５００');
  });

  it('after its row got another key, where it stands at its address', async () => {
    sheet.grid.set(1, code, '91220581MA0XX0015C');
    await revert();
    expect(row(2)[staff]).toBe('５００');
  });

  it('by its address, where the table is no longer known for one', async () => {
    heads.forEach((_, column) => sheet.grid.set(0, column, null));
    await revert();
    expect([row(2)[staff], row(3)[staff]]).toEqual(['５００', '５００']);
  });
});

describe('a cell is left alone, and stays in the record', () => {
  it('when it has changed since', async () => {
    sheet.grid.set(1, staff, 510);
    const { reversals, kept, stale } = await revert();
    expect([row(2)[staff], row(3)[staff], kept, stale]).toEqual([510, '５００', '规范格式记录', []]);
    expect(sayReversal(reversals[0]!)).toBe(
      '“企业申报”G2 从业人员（人）：现在是“510”，规范后写的是“500”，此后有人改过，没有还原。如要恢复，请手工改为“５００”。',
    );
    expect(record()!.grid.get(1, 0)).toMatch(/^共1处/);
    expect(record()!.grid.get(3, 2)).toBe('G2');
    expect(record()!.used!.rows).toBe(4);
  });

  it('when its row is gone: never another row with the same content', async () => {
    put([row(3), row(4), heads.map(() => null)]);
    const { reversals } = await revert();
    expect(reversals.map(({ state }) => state)).toEqual(['gone', 'moved']);
    expect(sayReversal(reversals[0]!)).toContain('找不到这一行');
    expect([row(2)[staff], row(3)[staff]]).toEqual(['５００', 500]);
  });

  it('when several rows could be it', async () => {
    put([heads.map(() => null), row(2), row(2)]);
    expect((await revert()).reversals.map(({ state }) => state)).toEqual(['ambiguous', 'gone']);
    expect([row(3)[staff], row(4)[staff]]).toEqual([500, 500]);
  });

  it('once more and to the same end', async () => {
    sheet.grid.set(1, staff, 510);
    await revert();
    const { done, reversals } = await revert();
    expect([done, reversals.length]).toEqual([[], 1]);
  });
});

describe('the record', () => {
  it('goes where everything stands again as it was, whoever did it', async () => {
    sheet.grid.set(1, staff, '５００');
    const { reversals, kept } = await revert();
    expect([reversals[0]!.state, kept, model.sheets.length, model.anchors.size]).toEqual(['settled', undefined, 1, 0]);
  });

  it('takes a cell back through all that it was brought into', async () => {
    sheet.grid.set(1, staff, '６００');
    await fix();
    expect(record()!.used!.rows).toBe(6);
    const { reversals } = await revert();
    expect([row(2)[staff], reversals.map(({ state }) => state)]).toEqual(['６００', ['changed', 'reverts', 'reverts']]);
  });

  it('keeps what the clerk has written on it', async () => {
    record()!.grid.set(8, 0, '自己的备注');
    expect((await revert()).kept).toBe('规范格式记录');
    expect([record()!.grid.get(3, 0), record()!.used!.rows, row(2)[staff]]).toEqual(['自己的备注', 4, '５００']);
    expect((await clear()).keptRecord).toEqual({ sheet: '规范格式记录', fixes: 0 });
  });

  it('stays when everything else is taken off, as long as fixes stand', async () => {
    expect((await clear()).keptRecord).toEqual({ sheet: '规范格式记录', fixes: 2 });
    sheet.grid.set(1, staff, 510);
    expect((await clear()).keptRecord).toEqual({ sheet: '规范格式记录', fixes: 1 });
    sheet.grid.set(2, staff, 520);
    expect((await clear()).keptRecord).toBeUndefined();
    expect([model.sheets.length, model.anchors.size]).toEqual([1, 0]);
  });

  it('goes when it is to go all the same', async () => {
    expect((await clear({ withRecord: true })).keptRecord).toBeUndefined();
    expect([model.sheets.length, model.anchors.size, row(2)[staff]]).toEqual([1, 0, 500]);
  });

  it('comes first: where it cannot be kept nothing is fixed', async () => {
    await revert();
    model.warnings.push('structure-protected');
    expect(await fix()).toMatchObject({ done: [], failed: { code: 'protected' } });
    expect(row(2)[staff]).toBe('５００');
  });

  it("leaves a sheet of its name alone that is the clerk's", async () => {
    await revert();
    model.addSheet({ name: '规范格式记录', cells: [['我的记录']] });
    await fix();
    expect(model.sheets.map((own) => own.name)).toEqual(['企业申报', '规范格式记录', '规范格式记录（2）']);
    await revert();
    expect(record()!.grid.get(0, 0)).toBe('我的记录');
  });

  it('tells namesakes apart, and shows no identity number', async () => {
    const heads = candidateHeads;
    const persons = model.addSheet({
      name: '人选推荐',
      cells: [
        heads,
        candidateCells({ 姓名: '张三', 身份证号: '220104 197001010010', 学位: ' 博士' }),
        candidateCells({ 姓名: '张三', 身份证号: '220104198506150021', 学位: '博士' }),
      ],
    });
    await fix();
    heads.forEach((_, column) => persons.grid.set(1, column, null));
    const reversals = (await revert()).reversals.filter(({ line }) => line.sheet === '人选推荐');
    expect(reversals.map(({ state }) => state)).toEqual(['gone', 'gone']);
    expect(reversals.map((reversal) => sayReversal(reversal)).join()).not.toMatch(/197001010010|198506150021/);
    expect(persons.grid.get(2, heads.indexOf('学位'))).toBe('博士');
  });
});
