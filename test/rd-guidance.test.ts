import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planExports, reportSchema, Session } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';

const name = 'R&D投入引导计划_示例.xlsx';
const file = path.resolve(import.meta.dirname, '../samples', name);

async function checked() {
  const session = new Session([openWorkbook(readFileSync(file), name, nodeCodec)], {
    rulesHash: 'sha256:test',
    today: '2022-06-01',
  });
  const report = reportSchema.parse(await session.check({ trace: true }));
  return { report, papers: planExports(session.result, report) };
}

describe('a batch of the R&D guidance plan, out of three departments’ sheets', () => {
  it('is recognised, judged and computed', async () => {
    const { report } = await checked();
    expect([report.programme, report.asOf]).toEqual(['rd-guidance', '2022-06-01']);
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['rd-tax', 48],
      ['rd-statistics', 47],
      ['rd-register', 47],
    ]);
    expect(report.totals).toMatchObject({ rows: 48, eligible: 40, ineligible: 3, undetermined: 5 });
    // From the sample's figures with whole numbers alone, outside this program: 40 amounts, each down to 1000 yuan.
    expect(report.totals.yuan).toBe('3261000.00');
  });

  it('asks about each row that is unlike its neighbours, and about nothing else', async () => {
    const { report } = await checked();
    const said = report.findings
      .filter(({ places }) => places.length > 0)
      .map(({ code, places }) => [code, ...places.map(({ row }) => row)]);
    expect(said).toEqual([
      ['rd-not-in-statistics', 14],
      ['rd-not-in-register', 24],
      ['rd-not-operating', 34],
      ['rd-no-size-standard', 44],
    ]);
  });

  it('traces an amount to the cells of two sheets, the rates, and who set them', async () => {
    const { report } = await checked();
    const text = JSON.stringify(report.traces?.find(({ row }) => row === 4));
    for (const part of ['税务局!E4', '统计局!D', '0.5%', '虚构的数值', '按比例测算', '取整'])
      expect(text).toContain(part);
  });

  it('gives 核算表, 公示表 and 拨付表, whose sums agree', async () => {
    const { forms } = (await checked()).papers;
    const total = (layout: string, column: number) => forms.find((form) => form.layout === layout)!.totals![column];
    // Two enterprises wait to be looked at: they are computed, and not yet published.
    expect(total('rd-publication', 4)).toBe(total('rd-payment', 5));
    expect(Number(total('rd-payment', 6)) + Number(total('rd-payment', 7))).toBe(total('rd-payment', 5));
    expect(total('rd-calculation', 9)).toBe(3_261_000);
    expect(total('rd-payment', 4)).toBe(38);
  });
});
