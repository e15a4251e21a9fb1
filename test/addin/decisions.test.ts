import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { wholeCase } from '../support/whole-case.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { lastReport, selectedCells, snapshot } from './simulator-page.ts';

const chromium = requirement('chromium');

/** What the clerk decides in the pane stands in the workbook. In order: each step starts where the last one ended. */
describe.skipIf(chromium === undefined)('deciding in the pane', { timeout: 30_000 }, () => {
  let sim: OpenSimulator;
  let original: string;
  const press = (name: string | RegExp) => sim.pane.getByRole('button', { name, exact: true }).first().click();
  const tab = (name: RegExp) => sim.pane.getByRole('tab', { name }).click();
  const tool = async (name: RegExp) => {
    await tab(/^工具/);
    await sim.pane.getByRole('button', { name }).click();
  };
  const said = (text: string | RegExp) => sim.bar.getByText(text).waitFor();
  const yuan = async () => (await lastReport(sim.page))?.totals.yuan;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: wholeCase(), width: 320 });
    await sim.pane.getByRole('button', { name: '形式审查' }).waitFor();
    original = await snapshot(sim.page);
    await press('形式审查');
    await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
  }, 60_000);

  afterAll(() => sim.close());

  it('tidies one cell, and undoes it', async () => {
    await press('规范格式');
    await said(/已规范格式/);
    expect(await snapshot(sim.page)).not.toBe(original);
    await tool(/^还原/);
    await said(/已还原上一次写入/);
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('tidies all that is shown before, and takes it back by the record', async () => {
    await tool(/^规范格式/);
    await press(/^规范这 \d+ 处$/);
    await said(/已规范格式/);
    await sim.pane.getByText('没有可以规范的格式。').waitFor();
    await press('还原规范格式');
    await said(/已还原规范格式前的内容/);
    await press('返回');
    expect(await snapshot(sim.page)).toBe(original);
  });

  it('settles a figure on the sheet 政策口径, by which money is computed at once', async () => {
    expect(await yuan()).toBe('200000.00');
    await tool(/^政策口径/);
    await press(/^每年补助标准/);
    await sim.pane.getByLabel(/^取值/).fill('6万元');
    await sim.pane.getByLabel('来源').fill('当年通知');
    await press('写入政策口径');
    await said(/已写入“政策口径”表/);
    await expect.poll(yuan).toBe('240000.00');
    expect(await snapshot(sim.page)).toContain('6万元');
    await press('返回');
  });

  it('accepts a finding with its reason on 核验明细', async () => {
    await tab(/^问题/);
    await press('核实通过…');
    await sim.pane.getByLabel(/^理由/).fill('已电话核实');
    await press('写入核验明细');
    await said(/已在“核验明细”表写明/);
    expect(await snapshot(sim.page)).toContain('已电话核实');
    const report = await lastReport(sim.page);
    const accepted = [...report!.issues, ...report!.findings].flatMap(({ accepted: one }) => one?.reason ?? []);
    expect(accepted).toEqual(['已电话核实']);
  });

  it('writes the places, with a line for the draw that is open', async () => {
    await press('测算名额');
    await press('写入名额分配表');
    await said(/已写入“名额分配”等表/);
    const written = await snapshot(sim.page);
    expect(written).toContain('抽签与会议记录');
    await press('返回');
  });

  it('traces a figure with the keyboard down to its cell', async () => {
    await tab(/^初审结论/);
    await press('测算过程');
    const tree = sim.pane.getByRole('tree');
    await tree.getByRole('treeitem').first().focus();
    await sim.page.keyboard.press('ArrowDown');
    await sim.page.keyboard.press('Enter');
    await expect.poll(() => selectedCells(sim.page)).toMatch(/^企业申报!D\d+$/);
    await press('返回');
  });

  it('names a column, and the workbook remembers', async () => {
    await press(/^判定日/);
    await sim.pane.getByLabel('技术需求').selectOption('');
    await press('采用并记住');
    await said(/已按指定的列重新审查/);
    expect((await lastReport(sim.page))!.tables[0]!.columns['need']).toBeUndefined();
    await press('返回');
    await press('重新审查');
    await expect.poll(async () => (await lastReport(sim.page))!.tables[0]!.columns['need']).toBeUndefined();
  });

  it('offers all papers in one file, and asks the net for nothing', async () => {
    await press('导出');
    const [download] = await Promise.all([
      sim.page.waitForEvent('download'),
      sim.pane.getByRole('button', { name: /^全部下载/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('科创专员审查结果_20240601.zip');
    expect(sim.strangers).toEqual([]);
    expect(sim.complaints).toEqual([]);
  });
});
