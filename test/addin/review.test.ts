import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import {
  forgetReport,
  lastReport,
  paintedCount,
  selectedCells,
  snapshot,
  takePicture,
  unknownMembers,
} from './simulator-page.ts';

const chromium = requirement('chromium');

/** One review from end to end, in order: each step starts where the last one ended. */
describe.skipIf(chromium === undefined)('a review in Excel', { timeout: 30_000 }, () => {
  let sim: OpenSimulator;
  let original: string;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: sampleWorkbook(14) });
    await sim.pane.getByRole('button', { name: '形式审查' }).waitFor();
    original = await snapshot(sim.page);
  }, 60_000);

  afterAll(() => sim.close());

  it('begins with what it does and its four actions', async () => {
    expect(await sim.pane.getByRole('heading', { level: 1 }).textContent()).toBe('在原表上做形式审查');
    const actions = await sim.pane.getByRole('button').allTextContents();
    expect(actions).toEqual(['形式审查', '测算名额', '测算补助', '导出']);
    await takePicture(sim.page, 'first-run');
  });

  it('counts verdicts and finds what is wrong', async () => {
    await sim.pane.getByRole('button', { name: '形式审查' }).click();
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
    const counts = await sim.pane.getByRole('region', { name: '概况' }).locator('dl > div').allTextContents();
    expect(counts).toEqual(['符合10', '不符合3', '待补正1', '待核定0']);
    expect(await sim.pane.getByText('企业申报 · 第 4 行起 · 14 行').count()).toBe(1);
    const headings = await sim.pane.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(
      expect.arrayContaining(['信用代码校验不符1', '不是数字1', '必填项为空1', '数字存成了文本1']),
    );
    expect(headings.filter((heading) => /^[a-z]/.test(heading))).toEqual([]);
    await takePicture(sim.page, 'checked');
  });

  it('tells the outcome to screen readers', async () => {
    expect(await sim.pane.getByRole('status').textContent()).toMatch(/^审查完成：符合 10，不符合 3，待定 1；/);
  });

  it('goes to the cell of an issue and to the row of a verdict', async () => {
    await sim.pane.getByRole('button', { name: /企业申报 I7/ }).click();
    await expect.poll(() => selectedCells(sim.page)).toBe('企业申报!I7');
    await sim.pane.getByRole('tab', { name: /^初审结论/ }).click();
    await sim.pane.getByRole('button', { name: /吉林样例6/ }).click();
    await expect.poll(() => selectedCells(sim.page)).toBe('企业申报!A9:O9');
    await takePicture(sim.page, 'at-the-cell');
  });

  it('writes verdicts and reasons beside the table and paints the cells', async () => {
    await sim.pane.getByRole('button', { name: '标注到表格' }).click();
    await sim.bar.getByText('已把初审结论、审查意见和底色标注到表格。').waitFor();
    const annotated = await snapshot(sim.page);
    expect(annotated).not.toBe(original);
    for (const text of ['初审结论', '审查意见', '不符合', '待补正']) expect(annotated).toContain(text);
    expect(await paintedCount(sim.page)).toBeGreaterThan(0);
    await takePicture(sim.page, 'annotated');
  });

  it('annotates twice as once', async () => {
    const annotated = await snapshot(sim.page);
    await sim.pane.getByRole('button', { name: '标注到表格' }).click();
    await sim.bar.getByText('表格里已是这次审查的标注，没有改动。').waitFor();
    expect(await snapshot(sim.page)).toBe(annotated);
  });

  it('finds the same again beside its own columns', async () => {
    const before = await lastReport(sim.page);
    await forgetReport(sim.page);
    await sim.pane.getByRole('button', { name: '重新审查' }).click();
    await expect.poll(() => lastReport(sim.page)).toEqual(before);
  });

  it('takes everything off again: the workbook is as it was', async () => {
    await sim.pane.getByRole('button', { name: '清除标注' }).click();
    await sim.bar.getByText('已清除标注，表格恢复原样。').waitFor();
    expect(await snapshot(sim.page)).toBe(original);
    expect(await paintedCount(sim.page)).toBe(0);
  });

  it('asked nothing of Office that is not played, nothing of the net, and broke no policy', async () => {
    expect(await unknownMembers(sim.page)).toEqual([]);
    expect(sim.strangers).toEqual([]);
    expect(sim.complaints).toEqual([]);
  });
});
