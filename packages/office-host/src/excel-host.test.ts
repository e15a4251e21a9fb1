import { describe, expect, it } from 'vitest';
import { failing } from './excel-host.ts';
import { play } from './play.ts';

const sheet = { name: '申报', id: '1', cells: [['甲', 1]] };
/** The longest text that a cell takes: nearly 100 KB. */
const longest = '长'.repeat(32_767);

function write(Excel: ReturnType<typeof play>['Excel'], rows: number) {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('1').getRangeByIndexes(0, 0, rows, 1);
  range.values = Array.from({ length: rows }, () => [longest]);
  return context.sync();
}

describe('limits of Excel on the web', () => {
  it('refuses a request above 5 MB, and does nothing of it', async () => {
    const { Excel, host, model } = play([sheet]);
    await expect(write(Excel, 60)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.requests[0]!.bytesIn).toBeGreaterThan(5 * 1024 * 1024);
    expect(model.sheet('1').grid.get(0, 0)).toBe('甲');
  });

  it('refuses an answer above 5 MB', async () => {
    const { Excel } = play([sheet]);
    await write(Excel, 40);
    await write(Excel, 40);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('1').getRange('A1:A40').load('values,formulas');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('counts bytes of UTF-8, both ways', async () => {
    const { Excel, host } = play([{ ...sheet, cells: [['长春']] }]);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('1').getRange('A1').load('values');
    await context.sync();
    const { bytesIn, bytesOut, names } = host.requests[0]!;
    expect(names).toEqual(['Worksheets', 'GetRange']);
    expect(bytesIn).toBeGreaterThan(200);
    expect(bytesOut).toBeGreaterThan(new TextEncoder().encode('[["长春"]]').length);
  });
});

describe('a clerk who types in a cell', () => {
  it('makes Excel refuse every request', async () => {
    const { Excel, host } = play([sheet]);
    host.cellEditing = true;
    await expect(write(Excel, 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('lets a request wait that has asked for it', async () => {
    const { Excel, host, model } = play([sheet], { sets: { ExcelApi: '1.9', DelayForCellEdit: '1.1' } });
    host.cellEditing = true;
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('1').getRange('A1').values = [['乙']];
      await context.sync();
    });
    await expect.poll(() => host.requests.length).toBe(1);
    expect(model.sheet('1').grid.get(0, 0)).toBe('甲');
    host.cellEditing = false;
    await done;
    expect(model.sheet('1').grid.get(0, 0)).toBe('乙');
  });
});

describe('faults on purpose', () => {
  it('fails the request that it is told to, and only that', async () => {
    const { Excel } = play([sheet], {
      fault: (request) => (request === 2 ? failing(0, 'GeneralException') : undefined),
    });
    await write(Excel, 1);
    await expect(write(Excel, 1)).rejects.toMatchObject({ code: 'GeneralException' });
    await write(Excel, 1);
  });

  it('answers as late as it is told to', async () => {
    const { Excel } = play([sheet], { latency: 60 });
    const start = performance.now();
    await write(Excel, 1);
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});
