import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { planExports, Session, type Report } from '../../index.ts';
import { enterpriseCells, enterpriseHeads } from '../../testing/applications.ts';

const heads = [...enterpriseHeads, '企业规模（自报）'];
const staff = heads.indexOf('从业人员（人）');
/** Declared large, computed medium: something to confirm. */
const firm = enterpriseCells({ '企业规模（自报）': '大型' }, heads);

let model: ModelWorkbook;
beforeEach(() => {
  model = new ModelWorkbook('申报.xlsx');
  model.addSheet({ name: '企业申报', cells: [heads, firm] });
});

const session = () => new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
async function annotate(): Promise<void> {
  const one = session();
  await one.check();
  expect(await one.annotate()).toMatchObject([{ stale: [], failed: null }]);
}
/** What the report says of the declared size, and how many enterprises are recommended. */
async function outcome() {
  const one = session();
  const report = await one.check();
  const [recommended] = planExports(one.result, report).forms;
  const said = (code: string) => report.findings.filter((finding) => finding.code === code);
  return {
    differs: said('size-class-differs')[0],
    lapses: said('acceptance-lapsed'),
    recommended: recommended!.rows.length,
    report,
  };
}
/** Writes beside the line about the declared size. */
function note(...entries: Content[]): void {
  const { grid, used } = model.sheets.find(({ id }) => id === model.anchors.get('_keshen.list')!.sheet)!;
  const row = Array.from({ length: used!.rows }, (_, i) => i).find((i) =>
    String(grid.get(i, 7)).includes('自报为大型'),
  )!;
  entries.forEach((entry, i) => grid.set(row, 9 + i, entry));
}
const verdicts = ({ decisions }: Report) => decisions.map(({ status }) => status);

describe('核实通过 beside a line of 核验明细', () => {
  it('lets the row into the clean sheet, with who, when and why in the report', async () => {
    await annotate();
    expect(await outcome()).toMatchObject({ recommended: 0, differs: { severity: 'confirm' } });
    note('核实通过', '已对照年报', '经办人甲', 45_444);
    const { recommended, differs, lapses } = await outcome();
    expect(differs!.accepted).toEqual({ reason: '已对照年报', by: '经办人甲', on: '2024-06-01' });
    expect([recommended, lapses]).toEqual([1, []]);
  });

  it('stands through another annotation, which then changes nothing more', async () => {
    await annotate();
    note('核实通过', '已对照年报');
    await annotate();
    const one = session();
    await one.check();
    expect(await one.annotate()).toMatchObject([{ done: [], stale: [] }]);
    expect(await outcome()).toMatchObject({ recommended: 1, differs: { accepted: { reason: '已对照年报' } } });
  });

  it('of what is said of the case stands whatever the file is called', async () => {
    const named = (name: string) => {
      const copy = new ModelWorkbook(name);
      copy.addSheet({ name: '企业申报', cells: [heads, firm] });
      copy.addSheet({
        name: '政策口径',
        cells: [
          ['项目', '取值'],
          ['每年补助标准', '6万元'],
        ],
      });
      return copy;
    };
    const prints = await Promise.all(
      [named('申报.xlsx'), named('申报_审查.xlsx')].map(async (copy) => {
        model = copy;
        await annotate();
        const { grid, used } = copy.sheets.find(({ id }) => id === copy.anchors.get('_keshen.list')!.sheet)!;
        const row = Array.from({ length: used!.rows }, (_, i) => i).find((i) =>
          String(grid.get(i, 7)).includes('把每年补助标准设为6万元'),
        )!;
        return grid.get(row, 13);
      }),
    );
    expect(prints[0]).toMatch(/^[0-9a-f]{16}-/);
    expect(prints[1]).toBe(prints[0]);
  });

  it('lapses when what it rests on has changed, also after the next annotation', async () => {
    await annotate();
    note('核实通过', '已对照年报');
    model.sheet('1').grid.set(1, staff, 600);
    for (let round = 0; round < 2; round++) {
      const { recommended, differs, lapses } = await outcome();
      expect(differs!.accepted).toBeUndefined();
      expect([recommended, lapses.length, lapses[0]!.places]).toEqual([
        0,
        1,
        [{ workbook: 0, sheet: '企业申报', row: 2 }],
      ]);
      await annotate();
    }
    note('核实通过', '人数变更后再次核对');
    expect(await outcome()).toMatchObject({ recommended: 1, lapses: [] });
  });

  it.each([
    ['without a reason', ['核实通过', null]],
    ['in other words', ['可以', '已对照年报']],
  ])('%s accepts nothing', async (_name, entries) => {
    await annotate();
    note(...(entries as Content[]));
    expect(await outcome()).toMatchObject({ recommended: 0, lapses: [] });
  });

  it('never turns a refusal round', async () => {
    model.sheet('1').grid.set(1, staff, 20);
    await annotate();
    note('核实通过', '已对照年报');
    expect(verdicts((await outcome()).report)).toEqual(['ineligible']);
  });
});
