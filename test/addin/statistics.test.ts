import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { wholeCase } from '../support/whole-case.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { shownCharts, snapshot, takePanePicture, takePicture, unknownMembers } from './simulator-page.ts';

const chromium = requirement('chromium');

/** In order: each step starts where the last one ended. */
describe.skipIf(chromium === undefined)('汇总统计 in Excel', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;
  let original: string;
  const press = (name: string | RegExp) => sim.pane.getByRole('button', { name }).first().click();
  const sheetTab = (name: string) => sim.page.locator('#tabs').getByRole('button', { name, exact: true });
  const said = (text: string) => sim.bar.getByText(text).waitFor();
  const toStatistics = async () => {
    await sim.pane.getByRole('tab', { name: /^工具/ }).click();
    await press(/^汇总统计/);
    await sim.pane.getByRole('list', { name: '汇总统计' }).waitFor();
  };

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: wholeCase(), width: 350 });
    await press('形式审查');
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
    original = await snapshot(sim.page);
    await toStatistics();
  }, 120_000);
  afterAll(() => sim.close());

  it('is written on a sheet of its own, and Excel draws its charts', async () => {
    await press('写入汇总统计');
    await said('已写入“汇总统计”表和统计图。');
    await sheetTab('汇总统计').click();
    expect(await shownCharts(sim.page)).toEqual(['企业初审结论（户）', '人选初审结论（人）', '补助资金（万元）']);
    await takePicture(sim.page, 'statistics-charts');
    await takePanePicture(sim.page, 'statistics-pane');
  });

  it('is written once', async () => {
    const written = await snapshot(sim.page);
    await press('写入汇总统计');
    await said('“汇总统计”表里已是这次的结果，没有改动。');
    expect(await snapshot(sim.page)).toBe(written);
  });

  it('comes off with 还原', async () => {
    await press('返回');
    await press(/^还原/);
    await said('已还原上一次写入，表格回到写入之前。');
    expect(await snapshot(sim.page)).toBe(original);
    expect(await sheetTab('汇总统计').count()).toBe(0);
  });

  it('comes off with 清除标注', async () => {
    await toStatistics();
    await press('写入汇总统计');
    await said('已写入“汇总统计”表和统计图。');
    await press('返回');
    await press('清除标注');
    await said('已清除标注，表格恢复原样。');
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('asks nothing of Excel that is not played', async () => {
    expect([await unknownMembers(sim.page), sim.complaints, sim.strangers]).toEqual([[], [], []]);
  });
});
