import { cellKind, type Area } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { play } from './play.ts';

const megabytes = 1_000_000;
const area = (rows: number, columns: number): Area => ({ sheet: '1', top: 0, left: 0, rows, columns });
const filled = (rows: number, columns: number, cell: (r: number, c: number) => string | number) => [
  {
    name: '申报',
    id: '1',
    cells: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(r, c))),
  },
];
const largest = (requests: readonly { bytesIn: number; bytesOut: number }[]) =>
  Math.max(...requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]));

describe('requests that reading takes', () => {
  it('one for a sheet of ordinary size', async () => {
    const { workbook, host } = play(filled(1_000, 14, (r, c) => (c % 2 ? r : `企业${r}`)));
    const block = await workbook.read(area(1_000, 14));
    expect(host.requests).toHaveLength(1);
    expect(block.pool[block.numbers[0]![999]!]).toBe('企业999');
  });

  it('none above 4 MB for 50,000 × 14, and no more than the bytes ask for', async () => {
    const { workbook, host } = play(filled(50_000, 14, (r, c) => (c % 3 ? r * c : `长春市第${r}号科技有限公司`)));
    const block = await workbook.read(area(50_000, 14));
    const bytes = host.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
    expect(largest(host.requests)).toBeLessThan(4 * megabytes);
    expect(host.requests.length).toBeLessThan(2 + bytes / (0.5 * megabytes));
    expect(block.numbers[1]![49_999]).toBe(49_999);
    expect(block.pool[block.numbers[12]![49_999]!]).toBe('长春市第49999号科技有限公司');
  });

  it('finds the way when texts turn out long half way down', async () => {
    const { workbook, host } = play(filled(6_000, 6, (r) => (r < 3_000 ? 1 : '长'.repeat(400))));
    const block = await workbook.read(area(6_000, 6));
    expect(block.kinds[5]!.filter((kind) => kind === cellKind.text)).toHaveLength(3_000);
    const refused = host.requests.filter(({ error }) => error !== undefined);
    expect(refused.length).toBeLessThan(4);
    expect(new Set(refused.map(({ error }) => error))).toEqual(new Set(['ResponsePayloadSizeLimitExceeded']));
  });

  it('asks for types only where something looks like an error', async () => {
    const { workbook, host } = play([
      {
        name: '申报',
        id: '1',
        cells: [
          ['甲', { error: '#REF!' }],
          ['#REF!', 1],
          ['#一号', null],
        ],
      },
    ]);
    const { kinds } = await workbook.read(area(3, 2));
    expect(kinds.map((column) => [...column])).toEqual([
      [cellKind.text, cellKind.text, cellKind.text],
      [cellKind.error, cellKind.number, cellKind.empty],
    ]);
    expect(host.requests).toHaveLength(2);
    expect(host.requests[1]!.names.filter((name) => name === 'GetRangeByIndexes')).toHaveLength(2);
  });

  it('two for the shape of a workbook, after one for its date base', async () => {
    const sheets = Array.from({ length: 30 }, (_, i) => ({ name: `表${i}`, id: `${i}`, cells: [[i]] }));
    const { workbook, host } = play(sheets);
    expect((await workbook.book()).sheets).toHaveLength(30);
    expect(host.requests).toHaveLength(3);
    await workbook.book();
    expect(host.requests.slice(3).map(({ write }) => write)).toEqual([false, false]);
  });
});

describe('reading while something is wrong', () => {
  it('says that the clerk is typing', async () => {
    const { workbook, host } = play(filled(1, 1, () => 1));
    host.cellEditing = true;
    await expect(workbook.book()).rejects.toMatchObject({ trouble: { code: 'cell-edit' } });
    host.cellEditing = false;
    await expect(workbook.book()).resolves.toMatchObject({ name: '申报.xlsx' });
  });

  it('does not wait for an Excel that never answers, and goes on when it does again', async () => {
    const { workbook } = play(
      filled(1, 1, () => 1),
      {
        timeout: 50,
        fault: (request) => (request === 1 ? 'silence' : undefined),
      },
    );
    await expect(workbook.read(area(1, 1))).rejects.toMatchObject({ trouble: { code: 'timeout' } });
    await expect(workbook.read(area(1, 1))).resolves.toMatchObject({ at: area(1, 1) });
  });

  it('asks for less where Excel answers null instead of values', async () => {
    const { workbook, host } = play(filled(100, 2, (r) => r));
    const answer = host.answer.bind(host);
    host.answer = async (text, flags) => {
      const answered = await answer(text, flags);
      const first = host.requests.length === 1 && 'body' in answered;
      return first ? { body: answered.body.replace(/"Values":\[\[.*?\]\]/, '"Values":null') } : answered;
    };
    expect((await workbook.read(area(100, 2))).numbers[1]![99]).toBe(99);
    expect(host.requests).toHaveLength(2);
  });

  it('stops between requests when it is cancelled', async () => {
    const { workbook, host } = play(filled(4_000, 30, () => '长'.repeat(20)));
    const cancel = { aborted: false };
    const read = workbook.read(area(4_000, 30), [], { cancel, progress: () => void (cancel.aborted = true) });
    await expect(read).rejects.toMatchObject({ trouble: { code: 'cancelled' } });
    expect(host.requests).toHaveLength(1);
  });
});

describe('calls that come at once', () => {
  it('are made one after the other', async () => {
    const { workbook, host } = play(
      filled(3, 1, (r) => r),
      { latency: 20 },
    );
    const running: number[] = [];
    let open = 0;
    const answer = host.answer.bind(host);
    host.answer = async (text, flags) => {
      running.push(++open);
      return answer(text, flags).finally(() => open--);
    };
    await Promise.all([workbook.read(area(1, 1)), workbook.book(), workbook.read(area(3, 1))]);
    expect(Math.max(...running)).toBe(1);
  });
});
