import { describe, expect, it } from 'vitest';
import { nodeCodec } from '@keshen/workbook/file/node';
import { newWorkbook } from '@keshen/workbook/file';
import { requirement } from '../support/requirements.ts';
import { openSimulator } from './open-simulator.ts';
import { takePicture } from './simulator-page.ts';

const chromium = requirement('chromium');

describe.skipIf(chromium === undefined)('where there is nothing to check', { timeout: 60_000 }, () => {
  it('the pane says so in the words of the refusal', async () => {
    const workbook = newWorkbook(
      [
        {
          name: '通讯录',
          cells: [
            ['姓名', '电话'],
            ['甲', '0431'],
          ],
        },
      ],
      nodeCodec,
    );
    const sim = await openSimulator({ chromium: chromium!, workbook });
    try {
      await sim.pane.getByRole('button', { name: '形式审查' }).click();
      await sim.bar.getByText('无法审查').waitFor();
      await takePicture(sim.page, 'refused');
      expect(await sim.bar.getByText(/没有.*表/).count()).toBeGreaterThan(0);
      expect(await sim.pane.getByRole('button', { name: '形式审查' }).count()).toBe(1);
    } finally {
      await sim.close();
    }
  });

  it('an Excel that is too old is told so', async () => {
    const sim = await openSimulator({
      chromium: chromium!,
      workbook: newWorkbook([{ name: '空', cells: [] }], nodeCodec),
    });
    try {
      await sim.page.goto(`${sim.page.url()}&api=1.8`);
      const heading = sim.pane.getByRole('heading', { level: 1 });
      await heading.waitFor();
      expect(await heading.textContent()).toBe('这个 Excel 的版本过旧');
    } finally {
      await sim.close();
    }
  });

  it('outside Excel the page says where it belongs', async () => {
    const workbook = newWorkbook([{ name: '空', cells: [] }], nodeCodec);
    const sim = await openSimulator({ chromium: chromium!, workbook });
    try {
      await sim.page.goto(new URL('/taskpane.html', sim.page.url()).href);
      await sim.page.getByRole('heading', { level: 1 }).waitFor();
      await takePicture(sim.page, 'no-excel');
      expect(await sim.page.getByRole('heading', { level: 1 }).textContent()).toBe('这个页面要在 Excel 里打开');
      expect(await sim.page.getByText('WPS').count()).toBe(1);
      expect(sim.complaints).toEqual([]);
    } finally {
      await sim.close();
    }
  });
});
