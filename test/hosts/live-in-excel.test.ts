import { ExcelHost, failing, type Fault, type RequestRecord } from '@keshen/office-host';
import { loadExcel } from '@keshen/office-host/node';
import { CheckRefused, fixableCodes, Session, type Live, type Report } from '@keshen/review';
import { enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import { WorkbookTrouble, type Content } from '@keshen/workbook';
import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import { OfficeWorkbook } from '@keshen/workbook/office';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../support/contents-of.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const staff = enterpriseHeads.indexOf('从业人员（人）');
const verdict = enterpriseHeads.length;
const codes = ['91220101MA0XX0015U', '91220184MA0XX00153', '91220381MA0XX00152', '91220581MA0XX0015C'] as const;
const firm = (i: number, own: Readonly<Record<string, Content>> = {}) =>
  enterpriseCells({ 企业名称: `第${i}公司`, 统一社会信用代码: codes[i % codes.length]!, ...own });

/** Four enterprises, one of them too small and one with a figure in full width. */
const few = [firm(0), firm(1, { '从业人员（人）': 12 }), firm(2), firm(3, { '从业人员（人）': '５００' })];

function excel(rows: readonly (readonly Content[])[], heads: readonly string[] = enterpriseHeads, version = '1.15') {
  const model = new ModelWorkbook('申报.xlsx');
  const { id: sheet } = model.addSheet({ name: '企业申报', cells: [heads, ...rows] });
  const host = new ExcelHost(model);
  const { Excel, isSetSupported } = loadExcel(host, { sets: { ExcelApi: version } });
  const workbook = new OfficeWorkbook(Excel, { isSetSupported, timeout: 60_000 });
  return { model, host, sheet, workbook, session: new Session([workbook], settings), clerk: new Clerk(model) };
}

/** Follows a session; `quiet` lets the moment of quiet pass and waits for what comes of it. */
async function follow(session: Session) {
  let due: (() => void) | undefined;
  const said: (Report | { readonly failed: unknown })[] = [];
  let held = 0;
  const live: Live = await session.follow({
    later: (look) => {
      due = look;
      return () => (due = undefined);
    },
    updated: (report) => said.push(report),
    failed: (cause) => said.push({ failed: cause }),
    held: () => held++,
  });
  const until = async (heard: () => boolean) => {
    while (!heard()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const look = async (answered = said.length + 1) => {
    await until(() => due !== undefined);
    due!();
    due = undefined;
    await until(() => said.length >= answered);
    return said.at(-1)!;
  };
  return { live, look, said, isDue: () => due !== undefined, heldOff: () => held, until, go: () => due?.() };
}

const writes = (requests: readonly RequestRecord[]) => requests.map(({ write }) => (write ? 'write' : 'read'));

describe('live re-checking in Excel', () => {
  it('takes one request that reads and one that writes, for an edit that changes the verdict', async () => {
    const { model, host, sheet, session, clerk } = excel(few);
    const { look } = await follow(session);
    await session.check();
    await session.annotate();
    const before = host.requests.length;
    clerk.type(sheet, 1, staff, [[11]]);
    const report = await look();
    expect(writes(host.requests.slice(before))).toEqual(['read', 'write']);
    expect(model.sheet(sheet).grid.get(1, verdict)).toBe('不符合');
    expect(report).toEqual(await new Session([model], settings).check());
  });

  it('waits while the clerk types in a cell, and says so', async () => {
    const { model, host, sheet, session, clerk } = excel(few);
    const { look, go, until, heldOff, said } = await follow(session);
    await session.check();
    await session.annotate();
    clerk.type(sheet, 1, staff, [[11]]);
    host.cellEditing = true;
    await new Promise((resolve) => setTimeout(resolve, 10));
    go();
    await until(() => heldOff() === 1);
    expect(said).toEqual([]);
    host.cellEditing = false;
    await look();
    expect(model.sheet(sheet).grid.get(1, verdict)).toBe('不符合');
  });

  it('never overwrites what was typed between reading and writing', async () => {
    const { model, host, sheet, session, clerk } = excel(few);
    const { look, said } = await follow(session);
    await session.check();
    await session.annotate();
    clerk.type(sheet, 1, staff, [[11]]);
    host.fault = (request) => {
      const reads = request === before + 1;
      if (reads) clerk.insertRows(sheet, 1, 1);
      return undefined;
    };
    const before = host.requests.length;
    await look();
    host.fault = () => undefined;
    await look();
    expect(said.at(-1)).toEqual(await new Session([model], settings).check());
    const fresh = new Session([model], settings);
    await fresh.check();
    const [again] = await fresh.annotate();
    // But for 审核留痕表, which is of the check.
    const others = again!.done.filter((edit) => edit.do !== 'write' || edit.at.sheet !== 'keshen:trail');
    expect({ ...again, done: others }).toEqual({ done: [], stale: [], failed: null });
  });
});

describe('还原 in Excel', () => {
  it.each(['1.9', '1.15'])(
    'takes the last run back, but for a cell that was changed since: ExcelApi %s',
    async (version) => {
      const { model, host, sheet, session, clerk } = excel(few, enterpriseHeads, version);
      const before = await contentsOf(model);
      await session.check();
      await session.annotate();
      const [all] = await session.undo();
      expect([all!.failed, all!.leftAlone, await contentsOf(model), model.anchors.size]).toEqual([null, [], before, 0]);
      expect(host.book.side(model.sheets[0]!).rules).toEqual([]);
      await session.fix(new Set(fixableCodes));
      clerk.type(sheet, 4, staff, [[510]]);
      const [most] = await session.undo();
      expect([most!.leftAlone, model.sheets.length]).toEqual([[{ sheet: '企业申报', cell: 'G5' }], 1]);
    },
  );
});

const faults: readonly (readonly [string, Fault])[] = [
  ['broken off at its tenth action', failing(10, 'GeneralException')],
  ['broken off at its fortieth action', failing(40, 'GeneralException')],
];

describe('whatever request fails', () => {
  it.each(faults)(
    '%s: what was written comes off again, and the fixes go back',
    async (_name, fault) => {
      for (let which = 1; which < 40; which++) {
        const { model, host, workbook, session } = excel(few);
        const before = await contentsOf(model);
        await session.check();
        const first = host.requests.length;
        host.fault = (request) => (request === first + which ? fault : undefined);
        // A failure may come as an answer or be raised; what stands afterwards is what counts.
        await session
          .annotate()
          .then(() => session.fix(new Set(fixableCodes)))
          .catch((cause: unknown) => expect(cause).toBeInstanceOf(WorkbookTrouble));
        const reached = host.requests.length >= first + which;
        host.fault = () => undefined;
        const after = new Session([workbook], settings);
        await after.revert();
        await after.clear();
        expect([which, await contentsOf(model), model.anchors.size]).toEqual([which, before, 0]);
        expect(host.book.side(model.sheets[0]!).rules).toEqual([]);
        if (!reached) return;
      }
      throw new Error('more requests than anybody expected');
    },
    60_000,
  );
});

describe('whatever request of a live re-check or of 还原 fails', () => {
  it.each(faults)(
    '%s: what is half-written goes on or comes off again',
    async (_name, fault) => {
      for (let which = 1; which < 40; which++) {
        const { model, host, sheet, workbook, session, clerk } = excel(few);
        const { look, live } = await follow(session);
        await session.check();
        await session.annotate();
        const first = host.requests.length;
        host.fault = (request) => (request === first + which ? fault : undefined);
        clerk.type(sheet, 1, staff, [[11]]);
        await look();
        const reached = host.requests.length >= first + which;
        host.fault = () => undefined;
        // The next edit is looked at with all that was missed.
        clerk.type(sheet, 2, staff, [[13]]);
        const report = await look();
        await live.stop();
        expect([which, report]).toEqual([which, await new Session([model], settings).check()]);
        expect([1, 2].map((row) => model.sheet(sheet).grid.get(row, verdict))).toEqual(['不符合', '不符合']);
        const [undone] = await session.undo();
        expect([undone!.failed, undone!.leftAlone]).toEqual([null, []]);
        expect([which, await contentsOf(model), model.anchors.size]).toEqual([which, typed(), 0]);
        expect(host.book.side(model.sheets[0]!).rules).toEqual([]);
        await new Session([workbook], settings).clear();
        if (!reached) return;
      }
      throw new Error('more requests than anybody expected');
    },
    60_000,
  );

  it.each(faults)(
    '%s: 还原 is taken up again where it stopped, and the workbook is as it was',
    async (_name, fault) => {
      for (let which = 1; which < 60; which++) {
        const { model, host, session } = excel(few);
        const before = await contentsOf(model);
        await session.check();
        await session.annotate();
        const first = host.requests.length;
        host.fault = (request) => (request === first + which ? fault : undefined);
        await session.undo().catch((cause: unknown) => expect(cause).toBeInstanceOf(WorkbookTrouble));
        const reached = host.requests.length >= first + which;
        host.fault = () => undefined;
        // Nothing more to undo is an answer too; what stands is what counts.
        await session.undo().catch((cause: unknown) => expect(cause).toBeInstanceOf(CheckRefused));
        expect([which, await contentsOf(model), model.anchors.size]).toEqual([which, before, 0]);
        expect(host.book.side(model.sheets[0]!).rules).toEqual([]);
        if (!reached) return;
      }
      throw new Error('more requests than anybody expected');
    },
    60_000,
  );

  const typed = () => {
    const rows = few.map((row) => [...row]);
    rows[0]![staff] = 11;
    rows[1]![staff] = 13;
    return new Map([['企业申报', [enterpriseHeads, ...rows]]]);
  };
});

describe('a sheet of 50,000 rows and 40 columns', () => {
  it('is checked and marked in requests below 4 MB, and an edit costs one read and one write', async () => {
    const more = Array.from({ length: 40 - enterpriseHeads.length }, (_, i) => `备注${i + 1}`);
    const rest = more.map((_, i) => `登记事项${i}`);
    const rows = Array.from({ length: 50_000 }, (_, i) => [
      ...enterpriseCells({
        企业名称: `第${i}公司`,
        统一社会信用代码: creditCode(i),
        ...(i % 500 === 0 && { '从业人员（人）': 12 }),
      }),
      ...rest,
    ]);
    const { model, host, sheet, session, clerk } = excel(rows, [...enterpriseHeads, ...more]);
    const { look } = await follow(session);
    await session.check();
    await session.annotate();
    // How long texts are is learnt from the answers: a few questions ask too much at first, and are asked again in pieces.
    const answered = host.requests.filter(({ error }) => error === undefined);
    expect(host.requests.length - answered.length).toBeLessThan(6);
    const bytes = answered.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]);
    expect(Math.max(...bytes)).toBeLessThan(4_000_000);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    expect(host.requests.length).toBeLessThan(40 + total / 500_000);

    const before = host.requests.length;
    clerk.type(sheet, 777, staff, [[12]]);
    await look();
    expect(writes(host.requests.slice(before))).toEqual(['read', 'write']);
    expect(model.sheet(sheet).grid.get(777, 40)).toBe('不符合');
  }, 120_000);
});

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A code that was never given to anybody, with its check character (GB 32100). */
function creditCode(n: number): string {
  const body = `91220101MA0X${String(n).padStart(5, '0')}`;
  const sum = [...body].reduce((total, char, i) => total + alphabet.indexOf(char) * (3 ** i % 31), 0);
  return body + alphabet[(31 - (sum % 31)) % 31]!;
}
