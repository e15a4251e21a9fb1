import { ModelWorkbook } from '@keshen/workbook/model';
import { cellKind, WorkbookTrouble, type Job, type Workbook } from '@keshen/workbook/port';
import { afterEach, describe, expect, it } from 'vitest';
import { outcomeOf } from '../model/outcome.ts';
import { isRefusal, type SessionPort } from '../session-port.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { connectSession, serveSession } from './index.ts';

const settings = { rulesHash: 'sha256:0', today: '2024-06-01' };
const ports: MessagePort[] = [];

afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** Two ends of a channel clone and transfer as two threads do. */
async function connect(session: (books: readonly Workbook[]) => Partial<SessionPort>, ...books: Workbook[]) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveSession((served) => session(served) as SessionPort, port2);
  return connectSession(port1, books, settings);
}

function sample(): ModelWorkbook {
  const model = new ModelWorkbook('样表.xlsx');
  model.addSheet({
    name: '申报',
    id: '1',
    cells: [
      ['企业名称', 3],
      ['甲公司', true],
    ],
  });
  return model;
}

const at = { sheet: '1', top: 0, left: 0, rows: 2, columns: 2 };

describe('a workbook on the other thread', () => {
  it('gives its shape and its cells', async () => {
    const seen: unknown[] = [];
    const session = await connect(
      ([book]) => ({
        async check() {
          const { name, anchors, can } = await book!.book();
          const { kinds, pool } = await book!.read(at);
          seen.push(
            name,
            anchors,
            can,
            kinds.map((column) => [...column]),
            pool.slice(0, 2),
          );
          return sampleReport;
        },
      }),
      sample(),
    );
    expect(await session.check({})).toEqual(sampleReport);
    expect(seen).toEqual([
      '样表.xlsx',
      new Map(),
      new Set(['select']),
      [
        [cellKind.text, cellKind.text],
        [cellKind.number, cellKind.truth],
      ],
      ['企业名称', '甲公司'],
    ]);
  });

  it('takes edits, marks and a selection', async () => {
    const model = sample();
    const session = await connect(
      ([book]) => ({
        async annotate() {
          const cell = { ...at, rows: 1, columns: 1 };
          await book!.mark('审查', [{ at: cell, codes: cell, code: 'x', severity: 'error' }]);
          return outcomeOf([await book!.apply([{ do: 'write', at: cell, was: ['企业名称'], now: ['名称'] }])]);
        },
        show: () => book!.select(at),
      }),
      model,
    );
    expect(await session.annotate()).toEqual({ changed: true, stale: 0, failed: null });
    await session.show({ workbook: 0, sheet: '申报', cell: 'A1' });
    expect(model.sheet('1').grid.value(0, 0)).toBe('名称');
    expect([...model.marks.keys()]).toEqual(['审查']);
    expect(model.selection).toEqual(at);
  });

  it('raises its trouble there as trouble', async () => {
    const session = await connect(([book]) => ({ show: () => book!.select({ ...at, sheet: 'gone' }) }), sample());
    const raised = await session.show({ workbook: 0, sheet: 'x', cell: 'A1' }).catch((error: unknown) => error);
    expect(raised).toBeInstanceOf(WorkbookTrouble);
    expect((raised as WorkbookTrouble).trouble.code).toBe('gone');
  });
});

describe('a session on the other thread', () => {
  it('refuses with code and sentence', async () => {
    const refusal = Object.assign(new Error('no-table'), { code: 'no-table', sentence: '没有找到表。' });
    const session = await connect(() => ({ check: () => Promise.reject(refusal) }));
    const raised: unknown = await session.check({}).catch((error: unknown) => error);
    expect(isRefusal(raised) && [raised.code, raised.sentence]).toEqual(['no-table', '没有找到表。']);
  });

  it('fails with the name and message of the error', async () => {
    const session = await connect(() => ({ check: () => Promise.reject(new RangeError('boom')) }));
    await expect(session.check({})).rejects.toMatchObject({ name: 'RangeError', message: 'boom' });
  });

  it('tells of every check after an edit', async () => {
    const session = await connect(() => ({
      follow: async (heard) => heard({ what: 'updated', report: sampleReport }),
    }));
    const news = await new Promise((resolve) => void session.follow(resolve));
    expect(news).toEqual({ what: 'updated', report: sampleReport });
  });

  it('is handed its arguments as they were given, and never a job for one', async () => {
    const seen: unknown[][] = [];
    const session = await connect(() => ({
      paper: async (...args) => {
        seen.push(args);
        return { fileName: 'x', type: 'y', bytes: new Uint8Array([1]) };
      },
    }));
    await session.paper('附件2.xlsx');
    await session.paper();
    expect(seen).toEqual([
      ['附件2.xlsx', undefined],
      [undefined, undefined],
    ]);
  });

  it('tells its progress and hears the cancel, also on the way back to the workbook', async () => {
    const book: Partial<Workbook> = { book: (job?: Job) => untilCancelled(job) };
    const session = await connect(
      ([served]) => ({ check: (_request, job) => served!.book(job) as never }),
      book as Workbook,
    );
    const controller = new AbortController();
    const seen: number[][] = [];
    const progress = (...share: [number, number]) => {
      seen.push(share);
      controller.abort();
    };
    await expect(session.check({}, { cancel: controller.signal, progress })).rejects.toThrow('cancelled');
    expect(seen).toEqual([[1, 2]]);
  });
});

/** Reports once, then waits until it is told to stop. */
function untilCancelled(job: Job | undefined): Promise<never> {
  job?.progress?.(1, 2);
  return new Promise((_resolve, reject) => {
    const look = setInterval(() => {
      if (!job?.cancel?.aborted) return;
      clearInterval(look);
      reject(new WorkbookTrouble({ code: 'cancelled', detail: '' }));
    }, 5);
  });
}
