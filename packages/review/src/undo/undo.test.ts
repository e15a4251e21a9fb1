import { Clerk, ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixableCodes, Session } from '../index.ts';
import { enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const staff = enterpriseHeads.indexOf('从业人员（人）');
const verdict = enterpriseHeads.length;
const firm = (name: string, code: string, own: Readonly<Record<string, Content>> = {}) =>
  enterpriseCells({ 企业名称: name, 统一社会信用代码: code, ...own });
const applications: SheetContents = {
  name: '企业申报',
  cells: [
    enterpriseHeads,
    firm('甲公司', '91220101MA0XX0015U', { '从业人员（人）': '５００' }),
    firm('乙公司', '91220184MA0XX00153', { '从业人员（人）': 12 }),
  ],
};

let model: ModelWorkbook;
let session: Session;
let clerk: Clerk;
beforeEach(async () => {
  model = new ModelWorkbook('申报.xlsx');
  model.addSheet(applications);
  session = new Session([model], settings);
  clerk = new Clerk(model);
  await session.check();
});
const contents = () =>
  model.sheets.map(({ name, grid }) => [name, ...[...grid.filled()].map(([r, c]) => [r, c, grid.get(r, c)])]);
const undo = async () => (await session.undo())[0]!;

describe('还原 takes back what was written last', () => {
  it('results, marks and sheets of ours, until nothing of them is left', async () => {
    const before = contents();
    await session.annotate();
    expect(model.marks.size).toBe(1);
    expect(await undo()).toMatchObject({ stale: [], failed: null, leftAlone: [] });
    expect([contents(), model.anchors.size, model.marks.size]).toEqual([before, 0, 0]);
  });

  it('to the results of the run before', async () => {
    await session.annotate();
    const [before, marks] = [contents(), model.marks.get('check')];
    clerk.type('1', 2, staff, [[500]]);
    await session.check();
    await session.annotate();
    expect(model.sheet('1').grid.get(2, verdict)).toBe('符合');
    await undo();
    clerk.undo();
    expect([contents(), model.marks.get('check')]).toEqual([before, marks]);
  });

  it('the forms of cells, with their record', async () => {
    const before = contents();
    await session.fix(new Set(fixableCodes));
    expect(model.sheet('1').grid.get(1, staff)).toBe(500);
    await undo();
    expect([contents(), model.anchors.size]).toEqual([before, 0]);
  });

  it('with what was kept up to date since', async () => {
    const before = contents();
    let look = () => {};
    let updated = 0;
    await session.follow({
      later: (wanted) => {
        look = wanted;
        return () => {};
      },
      updated: () => updated++,
      failed: (cause) => expect(cause).toBeUndefined(),
    });
    await session.check();
    await session.annotate();
    clerk.type('1', 2, staff, [[500]]);
    look();
    await expect.poll(() => updated).toBe(1);
    expect(model.sheet('1').grid.get(2, verdict)).toBe('符合');
    await undo();
    clerk.undo();
    expect([contents(), model.anchors.size]).toEqual([before, 0]);
  });
});

describe('还原 leaves alone', () => {
  it('a cell that has changed since, which it names, and takes back the others', async () => {
    await session.fix(new Set(fixableCodes));
    clerk.type('1', 1, staff, [[510]]);
    expect((await undo()).leftAlone).toEqual([{ sheet: '企业申报', cell: 'G2' }]);
    expect(model.sheet('1').grid.get(1, staff)).toBe(510);
    expect(model.sheets).toHaveLength(1);
  });

  it('of a block of results only the cell that somebody wrote on', async () => {
    await session.annotate();
    clerk.type('1', 2, verdict, [['另议']]);
    expect((await undo()).leftAlone).toEqual([{ sheet: '企业申报', cell: 'N3' }]);
    expect([verdict, verdict + 1].map((column) => model.sheet('1').grid.get(2, column))).toEqual(['另议', null]);
  });

  it('everything, where nothing was written', async () => {
    await expect(session.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});
