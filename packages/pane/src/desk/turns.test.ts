import { Session } from '@keshen/review';
import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import type { Workbook } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { applicationSheets } from '../testing/application-sheets.ts';
import type { News } from '../session-port.ts';
import { Desk } from './desk.ts';
import { Turns } from './turns.ts';

describe('turns', () => {
  it('come one after the other, also after one that failed', async () => {
    const turns = new Turns();
    const said: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        said.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        said.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    const first = turns.take(work('first', true));
    await Promise.all([expect(first).rejects.toThrow('first'), turns.take(work('second'))]);
    expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});

/** Says when cells are being written, and takes its time over it. */
function slow(model: ModelWorkbook, said: string[]): Workbook {
  return {
    book: () => model.book(),
    read: async (at, also) => {
      said.push('read');
      return model.read(at, also);
    },
    apply: async (edits) => {
      said.push('apply begins');
      await new Promise((resolve) => setTimeout(resolve, 400));
      const applied = await model.apply(edits);
      said.push('apply ends');
      return applied;
    },
    mark: (layer, marks) => model.mark(layer, marks),
    select: (at) => model.select(at),
    watch: (listener) => model.watch(listener),
  };
}

describe('a fix and an edit at the same time', () => {
  it('the edit is looked at when the fix is done, and the report holds both', async () => {
    const model = new ModelWorkbook('申报.xlsx');
    for (const sheet of applicationSheets) model.addSheet(sheet);
    const said: string[] = [];
    const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
    const desk = new Desk(new Session([slow(model, said)], settings));
    await desk.check({});
    const news: News[] = [];
    await desk.follow((one) => news.push(one));
    await desk.check({});
    const from = said.length;
    const fixing = desk.fix(['untidy-text']);
    const { id } = model.sheets[0]!;
    new Clerk(model).type(id, 1, 0, [['另一家有限公司']]);
    const { outcome } = await fixing;
    await expect.poll(() => news.length, { timeout: 5_000 }).toBeGreaterThan(0);
    await desk.unfollow();
    const meanwhile = said.slice(from, said.indexOf('apply ends', from) + 1);
    expect(meanwhile).toEqual(['apply begins', 'apply ends']);
    // What was typed over before the fix came to it stays.
    expect([outcome.stale, model.sheet(id).grid.get(1, 0)]).toEqual([1, '另一家有限公司']);
    const last = news.at(-1)!;
    expect(last.what === 'updated' && last.report).toEqual(await new Desk(new Session([model], settings)).check({}));
  });
});
