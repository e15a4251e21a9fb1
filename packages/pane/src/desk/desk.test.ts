import { Session } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { browserCodec } from '@keshen/workbook/file/browser';
import { ModelWorkbook } from '@keshen/workbook/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { applicationSheets } from '../testing/application-sheets.ts';
import { Desk } from './desk.ts';

let model: ModelWorkbook;
let desk: Desk;
beforeEach(async () => {
  model = new ModelWorkbook('申报.xlsx');
  for (const sheet of applicationSheets) model.addSheet(sheet);
  desk = new Desk(new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' }));
  await desk.check({});
});

const sheetNames = () => model.sheets.map(({ name }) => name);

describe('a session in plain data', () => {
  it('crosses threads whole', async () => {
    const answers = [await desk.setup(), await desk.fixes(), await desk.policy(), await desk.papers()];
    answers.push((await desk.trace({ workbook: 0, sheet: '企业申报', row: 2 })) as never);
    answers.push((await desk.whatIf(new Map([['yearly-subsidy', '6万元']]))) as never);
    for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
  });

  it('tells which column holds which field', async () => {
    const { dayFrom, tables } = await desk.setup();
    const name = tables[0]!.fields.find(({ field }) => field === 'name');
    expect([dayFrom, tables[0]!.label, name]).toEqual([
      'today',
      '企业申报表',
      { field: 'name', label: '企业名称', required: true, letters: 'A', isDoubtful: false },
    ]);
  });

  it('keeps a column that the clerk names in the workbook', async () => {
    const { report, outcome } = await desk.chooseColumns({ columns: new Map([['enterprises.need', '']]) });
    expect(outcome).toEqual({ changed: true, stale: 0, failed: null });
    expect(report.tables[0]!.columns['need']).toBeUndefined();
    expect((await desk.check({})).tables[0]!.columns['need']).toBeUndefined();
    expect(sheetNames()).toContain('政策口径');
  });

  it('tidies one cell, and takes it back', async () => {
    const [fix] = await desk.fixes();
    expect(fix).toMatchObject({ cell: 'A2', was: ' 示例有限公司', now: '示例有限公司' });
    const { report } = await desk.fix(['untidy-text'], fix);
    expect([report.issues.filter(({ code }) => code === 'untidy-text'), model.sheet('1').grid.get(1, 0)]).toEqual([
      [],
      '示例有限公司',
    ]);
    await desk.revert();
    expect(model.sheet('1').grid.get(1, 0)).toBe(' 示例有限公司');
    expect(sheetNames()).toHaveLength(applicationSheets.length);
  });

  it('compares, and leaves the check as it is', async () => {
    const { money, settings } = await desk.whatIf(new Map([['yearly-subsidy', '6万元']]));
    expect(settings).toEqual([{ label: '每年补助标准', before: '5万元', after: '6万元' }]);
    expect([money.before.yuan, money.after.yuan]).toEqual(['100000.00', '120000.00']);
    expect(sheetNames()).toHaveLength(applicationSheets.length);
  });

  it('settles a figure; policy and report go by it', async () => {
    const entry = { item: 'yearly-subsidy', value: '6万元', from: '', to: '', source: '通知', by: '', reason: '' };
    const { report } = await desk.settle(entry);
    expect(report.totals.yuan).toBe('120000.00');
    const item = (await desk.policy()).find(({ id }) => id === 'yearly-subsidy');
    expect(item).toMatchObject({ from: 'settled', value: '6万元', settled: [{ source: '通知' }] });
  });

  it('traces a row to its cells', async () => {
    const [traced] = await desk.trace({ workbook: 0, sheet: '企业申报', row: 2 });
    expect(JSON.stringify(traced)).toContain('企业申报!');
  });

  it('gives each paper as a workbook that opens, and all of them packed', async () => {
    const papers = await desk.papers();
    const first = await desk.paper(papers[0]!.fileName);
    const opened = openWorkbook(first.bytes, first.fileName, browserCodec);
    expect((await opened.book()).sheets).toHaveLength(1);
    const pack = await desk.paper();
    expect(pack.fileName).toBe('科创专员审查结果_20240601.zip');
    const names = new TextDecoder().decode(pack.bytes);
    for (const { fileName } of papers) expect(names).toContain(fileName);
  });

  it.each([undefined, 'the longest'])('stops drawing up papers when it is cancelled: %s', async (which) => {
    const long = new Desk(new Session([longList(5_000)], { rulesHash: 'sha256:test', today: '2024-06-01' }));
    await long.check({});
    const longest = (await long.papers()).toSorted((a, b) => (b.rows ?? 0) - (a.rows ?? 0))[0]!;
    const told: number[] = [];
    const cancel = { aborted: false };
    const progress = (done: number, total: number) => {
      told.push(total);
      cancel.aborted = done > 0;
    };
    const drawn = long.paper(which && longest.fileName, { cancel, progress });
    await expect(drawn).rejects.toMatchObject({ trouble: { code: 'cancelled' } });
    expect(Math.min(...told)).toBeGreaterThanOrEqual(longest.rows!);
    expect((await long.paper(longest.fileName)).bytes.length).toBeGreaterThan(0);
  });

  it('has statistics under the heads of the paper', async () => {
    const [statistics] = await desk.statistics();
    expect([statistics!.lines[0]!.unit, statistics!.heads[0], statistics!.lines[0]!.figures[0]]).toEqual([
      '长春市',
      '企业申报',
      1,
    ]);
  });

  it('says nothing of places where the case does not', async () => {
    expect(await desk.quotas()).toBeNull();
    expect((await desk.writeQuotas()).outcome.changed).toBe(false);
  });
});

/** So many enterprises without a name: each goes back for it. */
function longList(rows: number): ModelWorkbook {
  const long = new ModelWorkbook('长表.xlsx');
  const [enterprises] = applicationSheets;
  const [head, row] = enterprises!.cells!;
  long.addSheet({ ...enterprises!, cells: [head!, ...Array.from({ length: rows }, () => [null, ...row!.slice(1)])] });
  return long;
}
