import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import type { Content, Edit } from '@keshen/workbook/port';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Session, type Report } from '../index.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const firm = (name: string, code: string, staff: Content = 500) =>
  enterpriseCells({ 企业名称: name, 统一社会信用代码: code, '从业人员（人）': staff });
const codes = ['91220101MA0XX0015U', '91220184MA0XX00153', '91220381MA0XX00152', '91220581MA0XX0015C'] as const;
const staff = enterpriseHeads.indexOf('从业人员（人）');
const sheet = '1';

/** A workbook of four enterprises and two persons, checked, annotated and followed. */
async function followed() {
  const model = new ModelWorkbook('申报.xlsx');
  model.addSheet({
    name: '企业申报',
    cells: [['企业申报表'], enterpriseHeads, ...codes.map((code, i) => firm(`第${i}公司`, code))],
  });
  model.addSheet({
    name: '人选推荐',
    cells: [
      candidateHeads,
      candidateCells({ 统一社会信用代码: codes[0] }),
      candidateCells({ 姓名: '人选二', 身份证号: '220104198506150021' }),
    ],
  });
  const session = new Session([model], settings);
  const looks: (() => void)[] = [];
  const reports: Report[] = [];
  const failures: unknown[] = [];
  const live = await session.follow({
    later: (look) => {
      looks.push(look);
      return () => void looks.splice(looks.indexOf(look), 1);
    },
    updated: (report) => reports.push(report),
    failed: (cause) => failures.push(cause),
  });
  await session.check();
  await session.annotate();
  /** The moment of quiet has passed. */
  const quiet = async () => {
    while (looks.length > 0) {
      for (const look of looks.splice(0)) look();
      await settled();
    }
  };
  return { model, session, live, looks, reports, failures, quiet, clerk: new Clerk(model) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What a check says of the workbook as it stands. */
const fresh = (model: ModelWorkbook) => new Session([model], settings).check();

const verdicts = ({ decisions }: Report) => decisions.map(({ row, status }) => [row, status]);

/** Calls to a workbook, with what they read or wrote. */
function counted(model: ModelWorkbook) {
  const calls: (readonly [string, number])[] = [];
  const { read, apply, mark, book } = model;
  model.book = () => (calls.push(['book', 0]), book.call(model));
  model.read = (at, also) => (calls.push(['read', at.rows]), read.call(model, at, also));
  model.apply = (edits: readonly Edit[], job) => (calls.push(['apply', edits.length]), apply.call(model, edits, job));
  model.mark = (layer, marks) => (calls.push(['mark', marks.length]), mark.call(model, layer, marks));
  return calls;
}

describe('after a check, an edit', () => {
  it('is judged again, and its row of results follows', async () => {
    const { model, clerk, reports, quiet } = await followed();
    clerk.type(sheet, 3, staff, [[12]]);
    await quiet();
    expect(verdicts(reports[0]!).slice(0, 4)).toEqual([
      [3, 'eligible'],
      [4, 'ineligible'],
      [5, 'eligible'],
      [6, 'eligible'],
    ]);
    expect(model.sheet(sheet).grid.get(3, enterpriseHeads.length)).toBe('不符合');
  });

  it('takes one read of its row and one writing', async () => {
    const { model, clerk, quiet } = await followed();
    clerk.type(sheet, 3, staff, [[12]]);
    await quiet();
    clerk.type(sheet, 3, staff, [[13]]);
    const calls = counted(model);
    await quiet();
    expect(calls.map(([call]) => call)).toEqual(['read', 'apply']);
    expect(calls[0]).toEqual(['read', 1]);
  });

  it('costs nothing where no check looks: in our own columns', async () => {
    const { model, clerk, quiet, reports } = await followed();
    const calls = counted(model);
    clerk.type(sheet, 3, enterpriseHeads.length, [['不同意']]);
    await quiet();
    expect([calls, reports]).toEqual([[], []]);
  });

  it('waits for the end of a burst, and is looked at once with the others', async () => {
    const { clerk, looks, reports, quiet } = await followed();
    for (const value of [1, 12, 123]) clerk.type(sheet, 3, staff, [[value]]);
    expect(looks).toHaveLength(1);
    await quiet();
    expect(reports).toHaveLength(1);
  });

  it('to 政策口径 is a check of everything', async () => {
    const { model, session, clerk, reports, quiet } = await followed();
    await session.writePolicy();
    const policy = model.sheets.find(({ name }) => name === '政策口径')!;
    const row = policy.used!.top + policy.used!.rows;
    clerk.type(policy.id, row, 0, [['判定日', '2023-05-01']]);
    await quiet();
    expect(reports.at(-1)).toEqual(await fresh(model));
  });

  it('to the heads is said, and the next one that mends it is judged', async () => {
    const { model, clerk, reports, failures, quiet } = await followed();
    clerk.type(sheet, 1, 0, [enterpriseHeads.map(() => null)]);
    clerk.type('2', 0, 0, [candidateHeads.map(() => null)]);
    await quiet();
    expect(failures).toMatchObject([{ code: 'no-table' }]);
    clerk.undo();
    clerk.undo();
    await quiet();
    expect(reports.at(-1)).toEqual(await fresh(model));
  });

  it('is not looked at any more once it is switched off', async () => {
    const { clerk, live, looks, reports, quiet } = await followed();
    clerk.type(sheet, 3, staff, [[12]]);
    await live.stop();
    clerk.type(sheet, 3, staff, [[13]]);
    await quiet();
    expect([looks, reports]).toEqual([[], []]);
  });

  it('by a co-author counts like one of the clerk', async () => {
    const { model, reports, quiet } = await followed();
    new Clerk(model, 'co-author').type(sheet, 3, staff, [[12]]);
    await quiet();
    expect(reports.at(-1)).toEqual(await fresh(model));
  });

  it('whose formulas come to other results is judged by these', async () => {
    const { model, clerk, reports, quiet } = await followed();
    clerk.type(sheet, 3, staff, [[{ formula: '=400+100' }]]);
    await quiet();
    clerk.calculate(sheet, 3, staff, 12);
    await quiet();
    expect(reports.at(-1)).toEqual(await fresh(model));
    expect(verdicts(reports.at(-1)!)[1]).toEqual([4, 'ineligible']);
  });
});

type Deed = (clerk: Clerk, model: ModelWorkbook) => void;

const cellContent = fc.constantFrom<Content>(
  null,
  12,
  299,
  500,
  '５００',
  '约300',
  '长春市',
  '辽宁省沈阳市',
  codes[1],
  '合计',
);
const columns = enterpriseHeads.length;

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(8), fc.nat(columns - 1), cellContent).map(
      ([row, column, content]): Deed =>
        (clerk) =>
          clerk.type(sheet, row, column, [[content]]),
    ),
  },
  fc
    .tuple(
      fc.nat(6),
      fc.nat(columns - 3),
      fc.array(fc.array(cellContent, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    )
    .map(
      ([row, column, block]): Deed =>
        (clerk) =>
          clerk.type(sheet, row, column, block),
    ),
  fc.tuple(fc.integer({ min: 2, max: 7 }), fc.nat(3)).map(
    ([row, which]): Deed =>
      (clerk) =>
        clerk.type(sheet, row, 0, [firm(`新${which}`, codes[which]!)]),
  ),
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 2 })).map(
    ([row, count]): Deed =>
      (clerk) =>
        clerk.insertRows(sheet, row, count),
  ),
  fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 2 })).map(
    ([row, count]): Deed =>
      (clerk) =>
        clerk.deleteRows(sheet, row, count),
  ),
  // As Excel sorts a list: its rows and all that touches them, our columns too.
  fc.nat(columns - 1).map((column): Deed => (clerk, model) => {
    const ours = [...model.anchors].find(([name, at]) => name.startsWith('_keshen.result') && at.sheet === sheet)?.[1];
    if (!ours || ours.rows < 3) return;
    clerk.sort({ ...ours, top: ours.top + 1, rows: ours.rows - 1, left: 0, columns: ours.left + ours.columns }, column);
  }),
  fc.constant<Deed>((clerk) => clerk.undo()),
  fc.constant<Deed>((clerk, model) => clerk.rename(sheet, `企业${model.sheets.length}`)),
);

describe('live', () => {
  it(
    'says after any edits what a fresh check says, and leaves the results that it leaves',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(deed, fc.boolean()), { minLength: 1, maxLength: 8 }), async (deeds) => {
          const { model, clerk, session, reports, failures, quiet } = await followed();
          for (const [act, pause] of deeds) {
            act(clerk, model);
            if (pause) await quiet();
          }
          await quiet();
          const expected = await fresh(model).catch((refused: unknown) => refused);
          if (expected instanceof Error) return expect(failures.at(-1)).toMatchObject({ code: 'no-table' });
          expect(reports.at(-1) ?? session.report()).toEqual(expected);
          const again = new Session([model], settings);
          await again.check();
          const [applied] = await again.annotate();
          // But for 审核留痕表, which is of the check.
          const others = applied!.done.filter((edit) => edit.do !== 'write' || edit.at.sheet !== 'keshen:trail');
          expect({ ...applied, done: others }).toEqual({ done: [], stale: [], failed: null });
        }),
        { numRuns: 60 },
      ),
    60_000,
  );
});
