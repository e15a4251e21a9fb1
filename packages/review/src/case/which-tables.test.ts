import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Session, type Report } from '../index.ts';
import { enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const heads = enterpriseHeads;
const codes = [
  '91220101MA0XX0015U',
  '91220184MA0XX00153',
  '91222401MA0XX00154',
  '91220581MA0XX0015C',
  '91220201MA0XX00151',
];

/** The n-th enterprise; beyond the codes that we have, one without a code. */
const firm = (n: number, revenue = 5000): Content[] =>
  enterpriseCells({ 企业名称: `示例${n}公司`, 统一社会信用代码: codes[n] ?? null, '营业收入（万元）': revenue });
const sheet = (name: string, ...rows: Content[][]): SheetContents => ({
  name,
  cells: [['企业申报表'], heads, ...rows],
});
const firms = (...numbers: number[]) => numbers.map((n) => firm(n));

function book(...sheets: SheetContents[]): ModelWorkbook {
  const model = new ModelWorkbook('申报.xlsx');
  for (const contents of sheets) model.addSheet(contents);
  return model;
}
const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const check = (...sheets: SheetContents[]): Promise<Report> => new Session([book(...sheets)], settings).check();

const judged = ({ decisions }: Report) => decisions.map(({ sheet, row }) => `${sheet} ${row}`);
const told = ({ findings }: Report) =>
  findings.filter(({ code }) => code.startsWith('table-') && code !== 'table-missing').map(({ code }) => code);
const overlap = ({ findings }: Report) => findings.find(({ code }) => code === 'table-overlap');

describe('a table that repeats others', () => {
  it('is left out and told: a sheet a county beside the 汇总 that holds them', async () => {
    const report = await check(
      sheet('农安县', ...firms(0, 1)),
      sheet('德惠市', ...firms(2)),
      sheet('全市', ...firms(0, 1, 2)),
    );
    expect(judged(report)).toEqual(['全市 3', '全市 4', '全市 5']);
    expect(told(report)).toEqual(['table-repeated', 'table-repeated']);
    expect(report.tables.map((table) => table.sheet)).toEqual(['全市']);
  });

  it('stands where it says more than the 汇总', async () => {
    const short = { name: '汇总', cells: [heads.slice(0, 9), ...firms(0, 1, 2).map((row) => row.slice(0, 9))] };
    const report = await check(short, sheet('农安县', ...firms(0, 1)), sheet('德惠市', ...firms(2)));
    expect(judged(report)).toEqual(['农安县 3', '农安县 4', '德惠市 3']);
    expect(told(report)).toEqual(['table-repeated']);
  });

  it.each(['Sheet1 (2)', '备份', 'Sheet1（2）'])('is the one that calls itself a copy: %s', async (name) => {
    const report = await check(sheet(name, ...firms(0, 1)), sheet('Sheet1', ...firms(1, 0)));
    expect(judged(report)).toEqual(['Sheet1 3', 'Sheet1 4']);
    expect(told(report)).toEqual(['table-repeated']);
  });

  it('is known in another file, which is then named', async () => {
    const session = new Session([book(sheet('甲', ...firms(0, 1))), book(sheet('甲', ...firms(0, 1, 2)))], settings);
    const report = await session.check();
    expect(report.decisions.map(({ workbook, row }) => [workbook, row])).toEqual([
      [1, 3],
      [1, 4],
      [1, 5],
    ]);
    expect(report.findings.find(({ code }) => code === 'table-repeated')?.message).toContain('申报.xlsx工作表“甲”');
  });

  it('lends the rows that stand nowhere else', async () => {
    const report = await check(sheet('全市', ...firms(0, 1, 2)), sheet('农安县', ...firms(1, 3)));
    expect(judged(report)).toEqual(['全市 3', '全市 4', '全市 5', '农安县 4']);
    expect(overlap(report)).toMatchObject({ severity: 'confirm', places: [] });
  });

  it('is asked about where it calls itself a copy and differs: an older version is not judged beside the newer', async () => {
    const report = await check(sheet('申报', ...firms(0, 1)), sheet('申报备份', firm(0), firm(1, 4000)));
    expect(judged(report)).toEqual(['申报 3', '申报 4']);
    expect(overlap(report)?.places).toMatchObject([{ sheet: '申报', row: 4 }]);
    expect(overlap(report)?.message).toContain('第4行的“营业收入（万元）”与工作表“申报”第4行不一致');
    expect(report.decisions[1]?.flags).toContain('table-overlap');
  });

  it('is none where one code is applied for twice with different answers: that is for the rules to find', async () => {
    const report = await check(sheet('长春市', firm(0), firm(1)), sheet('吉林市', firm(0, 4000), firm(2)));
    expect(judged(report)).toHaveLength(4);
    expect(told(report)).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toContain('duplicate-enterprise');
  });

  it('is none where a row stands twice in one table', async () => {
    const report = await check(sheet('长春市', firm(0), firm(0)));
    expect(judged(report)).toHaveLength(2);
    expect(told(report)).toEqual([]);
  });

  it('is known by rows without a code, too', async () => {
    const report = await check(sheet('甲', ...firms(7, 8)), sheet('乙', ...firms(7)));
    expect(judged(report)).toEqual(['甲 3', '甲 4']);
  });

  it('leaves its annotation behind when it is cleared', async () => {
    const model = book(sheet('乙', ...firms(0)));
    const session = new Session([model], settings);
    await session.check();
    await session.annotate();
    model.addSheet(sheet('甲', ...firms(0, 1)));
    await session.check();
    await session.clear();
    expect([model.anchors.size, model.sheets[0]!.used?.columns]).toEqual([0, heads.length]);
  });
});

describe('an exact copy of a sheet', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 });
  const essence = ({ decisions, issues, amounts, findings, totals }: Report) => ({
    decisions: decisions.map(({ workbook: _workbook, sheet: _sheet, ...rest }) => rest),
    issues: issues.map(({ code, cell }) => [code, cell]),
    amounts,
    findings: findings.filter(({ code }) => code !== 'table-repeated').map(({ code, places }) => [code, places.length]),
    totals: { ...totals, findings: undefined },
  });

  it('changes nothing but that one finding, whatever it is called and wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        numbers,
        fc.constantFrom('Sheet1 (2)', '甲', '汇总'),
        fc.boolean(),
        async (rows, name, first) => {
          const original = sheet('申报', ...firms(...rows));
          const copy = { ...original, name };
          const before = await check(original);
          const after = await check(...(first ? [copy, original] : [original, copy]));
          expect(essence(after)).toEqual(essence(before));
          expect(told(after)).toEqual(['table-repeated']);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts no row twice and loses none, however the rows are spread over sheets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 4 }), async (sheets) => {
        const distinct = sheets.map((rows) => [...new Set(rows)]);
        const report = await check(...distinct.map((rows, i) => sheet(`第${i}张`, ...firms(...rows))));
        const names = report.decisions.map(({ name }) => name);
        expect(names.toSorted()).toEqual([...new Set(distinct.flat())].map((n) => `示例${n}公司`).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('decides by what the sheets hold and are called, not by their order', async () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(4000, 5000)), {
      minLength: 1,
      maxLength: 5,
      selector: ([n]) => n,
    });
    const books = fc.uniqueArray(fc.record({ name: fc.constantFrom('甲', '乙', '汇总', '甲 (2)'), rows }), {
      minLength: 2,
      maxLength: 4,
      selector: ({ name }) => name,
    });
    const outcome = ({ decisions, findings }: Report) => [
      decisions.map(({ name, flags }) => `${name} ${flags.toSorted().join()}`).toSorted(),
      findings.map(({ code }) => code).toSorted(),
    ];
    await fc.assert(
      fc.asyncProperty(books, async (sheets) => {
        const contents = sheets.map(({ name, rows: own }) =>
          sheet(name, ...own.map(([n, revenue]) => firm(n, revenue))),
        );
        expect(outcome(await check(...contents.toReversed()))).toEqual(outcome(await check(...contents)));
      }),
      { numRuns: 60 },
    );
  });
});
