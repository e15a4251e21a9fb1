import { nodeCodec } from '@keshen/workbook/file/node';
import { newWorkbook } from '@keshen/workbook/file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { openSimulator, type OpenSimulator } from './open-simulator.ts';
import { takePicture, unknownMembers } from './simulator-page.ts';

const chromium = requirement('chromium');
const code = '91220101MA00000039';

const workbook = () =>
  newWorkbook(
    [
      {
        name: '函数',
        cells: [
          ['代码', '基数', '行业', '人数', '收入', '资产'],
          [code, 5, 'C36', 300, 2000, null],
          ['91220101MA00000035', 3, 'C36', 299, 2000, null],
          [null, 1, 'C36', 500, null, null],
        ],
      },
    ],
    nodeCodec,
  );

describe.skipIf(chromium === undefined)('formulas in Excel', { timeout: 60_000 }, () => {
  let sim: OpenSimulator;

  beforeAll(async () => {
    sim = await openSimulator({ chromium: chromium!, workbook: workbook() });
    await sim.pane.getByRole('button', { name: '形式审查' }).first().waitFor();
  }, 60_000);
  afterAll(() => sim.close());

  const cell = (address: string) => {
    const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return sim.page.locator(`#grid td[data-row="${Number(row) - 1}"][data-column="${letters.charCodeAt(0) - 65}"]`);
  };

  async function type(address: string, text: string): Promise<void> {
    await cell(address).click();
    await sim.page.getByLabel('编辑栏').fill(text);
    await sim.page.keyboard.press('Enter');
  }

  it.each([
    ['H2', '=KESHEN.CODECHECK(A2)', '正确'],
    ['H3', '=KESHEN.CODECHECK(A3)', '校验位不符，末位应为“9”'],
    ['H4', '=KESHEN.CODECHECK(A4)', ''],
    ['I2', '=KESHEN.IDCHECK("11010519491231002X")', '正确'],
    ['J2', '=KESHEN.SIZECLASS(C2,D2,E2,F2)', '中型'],
    ['J3', '=KESHEN.SIZECLASS(C3,D3,E3,F3)', '小型'],
    ['K2', '=KESHEN.SUBSIDY(2024,"是","2024-03-01","2026-02-28")', '100000'],
    ['K3', '=KESHEN.SUBSIDY(2024,"否","2024-03-01","2026-02-28")', '0'],
  ])('%s: %s shows %s', async (address, formula, shown) => {
    await type(address, formula);
    await expect.poll(() => cell(address).textContent()).toBe(shown);
  });

  it('an error says in Chinese what is missing', async () => {
    await type('J4', '=KESHEN.SIZECLASS(C4,D4,E4,F4)');
    await expect.poll(() => cell('J4').textContent()).toBe('#N/A');
    expect(await cell('J4').getAttribute('title')).toBe(
      '工业须有营业收入才能划型；空着或为0时不作判断，确为0的请写成 "0"（带引号）。',
    );
  });

  it('places spill beside their units, and follow the weights', async () => {
    await type('L2', '=KESHEN.APPORTION(10,B2:B4)');
    const places = () => Promise.all(['L2', 'L3', 'L4'].map((address) => cell(address).textContent()));
    await expect.poll(places).toEqual(['6', '3', '1']);
    await takePicture(sim.page, 'functions');
    await type('B4', '4');
    await expect.poll(places).toEqual(['4', '3', '3']);
  });

  it('took nothing from elsewhere, and nothing that is not played', async () => {
    expect(await unknownMembers(sim.page)).toEqual([]);
    expect(sim.strangers).toEqual([]);
    expect(sim.complaints).toEqual([]);
  });
});
