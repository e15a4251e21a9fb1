import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import type { Change, WriteEdit } from '@keshen/workbook/port';
import { wrap, expose } from 'comlink';
import { expect, it } from 'vitest';
import { remoteWorkbook, serveWorkbook, type WorkbookService } from './workbook.ts';

it('a workbook on the other thread tells what others change, until the watch is stopped', async () => {
  const model = new ModelWorkbook('样表.xlsx');
  model.addSheet({ name: '申报', id: '1', cells: [['甲公司', 3]] });
  const { port1, port2 } = new MessageChannel();
  expose(serveWorkbook(model), port2);
  const workbook = remoteWorkbook(wrap<WorkbookService>(port1));
  const clerk = new Clerk(model);
  clerk.type('1', 0, 0, [['乙公司']]);

  const heard: [Change, number][] = [];
  const watch = await workbook.watch((change, number) => heard.push([change, number]));
  expect(watch.from).toBe(1);
  clerk.type('1', 0, 1, [[4]]);
  const at = { sheet: '1', top: 0, left: 1, rows: 1, columns: 1 };
  await expect.poll(() => heard).toEqual([[{ what: 'edited', at, by: 'clerk' }, 2]]);

  const edit: WriteEdit = { do: 'write', at, was: [4], now: [5] };
  expect(await workbook.apply([edit], undefined, 2)).toEqual({ done: [edit], stale: [], failed: null });
  await watch.stop();
  clerk.type('1', 0, 1, [[6]]);
  await workbook.book();
  expect(heard).toHaveLength(1);
  port1.close();
  port2.close();
});
