import { describe, expect, it } from 'vitest';
import { play } from './play.ts';

const sheet = { name: '申报', id: '1', cells: [['甲', 1]] };

describe('what the host does not play', () => {
  it('is named: a member of an object', async () => {
    const { Excel, host } = play([sheet]);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('1').pivotTables.load('items/name');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ApiNotImplementedInHost',
      message: 'ApiNotImplementedInHost: Worksheet.PivotTables',
    });
    expect([...host.unknown]).toEqual(['Worksheet.PivotTables']);
    expect(host.requests[0]!.error).toBe('ApiNotImplementedInHost');
  });

  it('is named: a property that is only read', async () => {
    const { Excel } = play([sheet]);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('1').name = '别的';
    await expect(context.sync()).rejects.toMatchObject({ message: 'ApiNotImplementedInHost: Worksheet.Name=' });
  });

  it('is named: everything at once', async () => {
    const { Excel } = play([sheet]);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('1').getRange('A1').load();
    await expect(context.sync()).rejects.toMatchObject({ message: expect.stringContaining('Range.*') });
  });

  it('does not reach our own members', async () => {
    const { Excel } = play([sheet]);
    const context = new Excel.RequestContext();
    context.workbook.load('constructor,book');
    await expect(context.sync()).rejects.toMatchObject({ message: 'ApiNotImplementedInHost: Workbook.Constructor' });
  });
});

describe('errors of Excel', () => {
  it('names what is not there', async () => {
    const { Excel } = play([sheet]);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('没有').load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('refuses an array of another shape, and keeps what the request did before', async () => {
    const { Excel, model } = play([sheet]);
    const context = new Excel.RequestContext();
    const on = context.workbook.worksheets.getItem('1');
    on.getRange('A1').values = [['乙']];
    on.getRange('A1:B2').values = [[1, 2]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(model.sheet('1').grid.get(0, 0)).toBe('乙');
  });

  it('lets the library refuse what lies above the requirement set', () => {
    const { Excel } = play([sheet], { sets: { ExcelApi: '1.9' } });
    const range = new Excel.RequestContext().workbook.worksheets.getItem('1').getRange('A1');
    expect(() => range.getMergedAreasOrNullObject()).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
  });
});

describe('objects that outlive a request', () => {
  it('keeps a range for Excel.run, and lets it go afterwards', async () => {
    const { Excel, host } = play([sheet]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('values');
      await context.sync();
      expect(host.book.keptCount).toBe(1);
      range.values = [['乙', 2]];
      await context.sync();
    });
    await expect.poll(() => host.book.keptCount).toBe(0);
    expect([0, 1].map((column) => host.book.model.sheet('1').grid.get(0, column))).toEqual(['乙', 2]);
  });
});
