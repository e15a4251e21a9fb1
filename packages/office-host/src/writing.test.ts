import { inverse } from '@keshen/workbook/model';
import type { Area, Content, WriteEdit } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { failing } from './excel-host.ts';
import { play } from './play.ts';

const empty = [{ name: '申报', id: '1', cells: [['企业名称']] }];
const at = (top: number, rows = 1, columns = 1): Area => ({ sheet: '1', top, left: 0, rows, columns });
const fill = (area: Area, now: (i: number) => Content): WriteEdit => {
  const count = area.rows * area.columns;
  return {
    do: 'write',
    at: area,
    was: Array<Content>(count).fill(null),
    now: Array.from({ length: count }, (_, i) => now(i)),
  };
};

describe('requests that writing takes', () => {
  it('one to read and one to write, however many edits there are', async () => {
    const { workbook, host } = play(empty);
    const edits = Array.from({ length: 200 }, (_, i) => fill(at(i + 1), () => `第${i}行`));
    expect((await workbook.apply(edits)).done).toEqual(edits);
    expect(host.requests.map(({ write }) => write)).toEqual([false, true]);
  });

  it('few for thousands of single cells, and few calls in them', async () => {
    const { workbook, host } = play(empty);
    const edits = Array.from({ length: 5_000 }, (_, i) => fill(at(i + 1 + (i % 2500 === 0 ? 100 : 0)), () => i));
    expect((await workbook.apply(edits)).done).toHaveLength(5_000 - 2);
    expect(host.requests.length).toBeLessThan(12);
    expect(Math.max(...host.requests.map(({ actions }) => actions))).toBeLessThan(100);
  });

  it('none above 4 MB for 50,000 × 14', async () => {
    const { workbook, host, model } = play(empty);
    const edit = fill(at(1, 50_000, 14), (i) => (i % 2 ? i : `符合推荐条件，编号${i}`));
    expect(await workbook.apply([edit])).toEqual({ done: [edit], stale: [], failed: null });
    const writes = host.requests.filter(({ write }) => write);
    expect(Math.max(...host.requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]))).toBeLessThan(4_000_000);
    const bytes = writes.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
    expect(writes.length).toBeLessThan(2 + bytes / 500_000);
    expect(model.sheet('1').grid.get(50_000, 13)).toBe(14 * 50_000 - 1);
  });

  it('asks for nothing when nothing is to be done', async () => {
    const { workbook, host } = play(empty);
    await workbook.apply([]);
    expect(host.requests).toEqual([]);
  });

  it('leaves no reference behind in Excel', async () => {
    const { workbook, host } = play(empty);
    await workbook.apply([fill(at(1, 3_000, 3), (i) => i)]);
    expect(host.book.keptCount).toBe(0);
    expect(host.requests.flatMap(({ names }) => names)).not.toContain('_KeepReference');
  });
});

describe('a write that fails on the way', () => {
  const large = fill(at(1, 30_000, 14), (i) => `符合推荐条件，编号${i}`);

  it('says which rows stand, so that they can be taken back', async () => {
    const { workbook, host, model } = play(empty);
    const writes = () => host.requests.filter(({ write }) => write).length;
    host.fault = () => (writes() === 3 ? failing(0, 'GeneralException', '内部错误') : undefined);
    const { done, failed } = await workbook.apply([fill(at(40_000), () => '早'), large, fill(at(40_001), () => '晚')]);
    host.fault = () => undefined;
    expect(failed).toMatchObject({ code: 'host', detail: expect.stringContaining('GeneralException') });
    const rows = done.filter((edit) => edit.do === 'write').map(({ at }) => [at.top, at.rows]);
    expect(rows[0]).toEqual([40_000, 1]);
    expect(rows[1]![0]).toBe(1);
    expect(rows.slice(1).reduce((sum, [, count]) => sum + count!, 0)).toBe(written(model));
    expect(written(model)).toBeGreaterThan(0);
    expect(written(model)).toBeLessThan(30_000);
    expect((await workbook.apply(done.toReversed().map(inverse))).stale).toEqual([]);
    expect(model.sheet('1').used).toEqual({ sheet: '1', top: 0, left: 0, rows: 1, columns: 1 });
  });

  it.each([1, 2, 3, 4, 5])('is true whichever action of the request fails: the %ith', async (action) => {
    const { workbook, host, model } = play(empty);
    host.fault = (request) => (request === 2 ? failing(action, 'GeneralException') : undefined);
    const edits = [1, 2, 3].map((row) => fill(at(row), () => row));
    const { done, failed } = await workbook.apply(edits);
    expect(failed?.code).toBe('host');
    expect(done).toEqual(edits.filter((edit) => model.sheet('1').grid.get(edit.at.top, 0) !== null));
    expect((await workbook.apply(done.toReversed().map(inverse))).stale).toEqual([]);
    expect(model.sheet('1').used!.rows).toBe(1);
  });

  it('claims nothing when Excel falls silent for good', async () => {
    const { workbook } = play(empty, { timeout: 40, fault: (request) => (request > 1 ? 'silence' : undefined) });
    const { done, failed } = await workbook.apply([fill(at(1), () => 1)]);
    expect([done, failed?.code]).toEqual([[], 'timeout']);
  });

  it('does nothing while the clerk types in a cell', async () => {
    const { workbook, host, model } = play(empty);
    host.fault = (request) => {
      if (request === 2) host.cellEditing = true;
      return undefined;
    };
    const { done, failed } = await workbook.apply([fill(at(1), () => 1)]);
    expect([done, failed?.code, host.requests.length]).toEqual([[], 'cell-edit', 2]);
    expect(model.sheet('1').grid.get(1, 0)).toBeNull();
  });

  it('tells of a sheet that is protected between reading and writing', async () => {
    const { workbook, host, model } = play(empty);
    host.fault = (request) => {
      if (request === 2) model.sheet('1').locked = true;
      return undefined;
    };
    const { done, failed } = await workbook.apply([fill(at(1), () => 1)]);
    expect([done, failed?.code]).toEqual([[], 'protected']);
  });
});

function written(model: ReturnType<typeof play>['model']): number {
  const { kinds } = model.sheet('1').grid.block(at(1, 30_000), false);
  return kinds[0]!.filter((kind) => kind !== 0).length;
}
