import { parseFen } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import { nodeCodec } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { shellOf } from '../../shells.ts';
import { creditCode, firm, papersOf, person } from '../../testing/sample-case.ts';
import { agreedTotal, type Payment } from './payments.ts';

const sheet = (name: string, ...cells: (readonly Content[])[]): ModelWorkbook => {
  const model = new ModelWorkbook(`${name}.xlsx`);
  model.addSheet({ name, cells });
  return model;
};
const policy = (...lines: (readonly Content[])[]) => sheet('政策口径', ['项目', '取值'], ...lines);
const formOf = (forms: readonly Form[], layout: string) => forms.find((form) => form.layout === layout)!;

describe('分年度资金测算表 and 分年度资金汇总表: FACTS A47, A48', () => {
  it('three batches of 200: 1000, 2000, 2000 and 1000 万元, the last after the programme is over', async () => {
    const firms = Array.from({ length: 300 }, (_, i) =>
      firm(i + 1, i % 2 ? '长春市' : '吉林市', i % 2 ? '长春市' : '吉林市'),
    );
    const persons = Array.from({ length: 600 }, (_, i) => {
      const batch = 2023 + (i % 3);
      const term = {
        termStart: `${batch}-03-01`,
        termEnd: `${batch + 2}-02-28`,
        signedOn: batch < 2025 ? `${batch}-02-20` : null,
      };
      return person(i + 1, 1 + (i % 300), { batch: `${batch}年`, ...term });
    });
    const { forms } = await papersOf(firms, persons, '2025-01-15', [policy(['首笔补助在入选后第几年拨付', '0年'])]);
    const { rows, totals, notes } = formOf(forms, 'cash-summary');
    expect(rows.map((row) => [row[1], row[2], row[4], row[7]])).toEqual([
      ['2023年', '2023年', 200, 1000],
      ['2023年', '年度合计', 200, 1000],
      ['2024年', '2023年', 200, 1000],
      ['2024年', '2024年', 200, 1000],
      ['2024年', '年度合计', 400, 2000],
      ['2025年', '2024年', 200, 1000],
      ['2025年', '2025年', 200, 1000],
      ['2025年', '年度合计', 400, 2000],
      ['2026年', '2025年', 200, 1000],
      ['2026年', '年度合计', 200, 1000],
      ['各年度', '2023年批次合计', 200, 2000],
      ['各年度', '2024年批次合计', 200, 2000],
      ['各年度', '2025年批次合计', 200, 2000],
    ]);
    // Signed: the batches of 2023 and 2024; the last is expected.
    expect(totals).toEqual(['合计', null, null, 300, 600, 4000, 2000, 6000, 60_000_000]);
    expect(notes!.at(-1)).toBe(
      '勾稽：按人选（600）、按企业（300）、按推荐单位（2）、按拨付年度（4）、按入选批次（3）分别相加，合计一致。',
    );
    const plan = formOf(forms, 'cash-plan');
    const lines = plan.rows.filter((_, i) => !plan.sums!.includes(i));
    expect(lines.reduce((sum, row) => sum + parseFen(String(row[10]), 100)!, 0)).toBe(6_000_000_000);
    expect(plan.totals!.at(-1)).toBe(60_000_000);
  }, 30_000);

  it('speaks of years of the term while the first year of payment is open', async () => {
    const { forms } = await papersOf([firm(1, '长春市', '长春市')], [person(1, 1)]);
    expect(formOf(forms, 'cash-summary').rows.map((row) => row.slice(1, 3))).toEqual([
      ['聘期第1年', '未注明'],
      ['聘期第1年', '年度合计'],
      ['聘期第2年', '未注明'],
      ['聘期第2年', '年度合计'],
      ['各年度', '未注明批次合计'],
    ]);
  });

  it('comes to what the fund plan comes to', async () => {
    const firms = [
      firm(1, '长春市', '长春市'),
      firm(2, '吉林市', '吉林市'),
      firm(3, '吉林市', '吉林市', { staff: 299 }),
    ];
    const { forms } = await papersOf(firms, [person(1, 1), person(2, 1), person(3, 2), person(4, 3)]);
    const yuan = (layout: string, column: number) => formOf(forms, layout).totals![column];
    expect([yuan('cash-plan', 10), yuan('cash-summary', 8), yuan('fund-plan', 9)]).toEqual([300_000, 300_000, 300_000]);
  });

  it('goes out with no money that does not add up', () => {
    const one: Payment = { person: 0, host: '', hostName: '', unit: '', year: 1, batch: 2024, amount: 5, signed: true };
    expect(agreedTotal([one, { ...one, year: 2 }]).total).toBe(10);
    expect(() => agreedTotal([{ ...one, amount: 0.5 }])).toThrow();
  });
});

describe('任期与验收台账', () => {
  it('tells from when on whom to assess', async () => {
    const persons = [
      person(1, 1),
      person(2, 1, { termStart: '2024-03-02', termEnd: '2026-03-31' }),
      person(3, 1, { leftOn: '2026-02-27' }),
    ].map((own) => ({ leftOn: null, ...own }));
    const more = [policy(['提前离岗未满年度的扣回比例', '100%'], ['入选年度', '2024年'])];
    const { forms } = await papersOf([firm(1, '长春市', '长春市')], persons, '2026-03-01', more);
    expect(formOf(forms, 'acceptance').rows.map((row) => [row[1], row.at(-1)])).toEqual([
      ['人选1', '应组织验收'],
      ['人选3', '提前离岗'],
      ['人选2', '未到期'],
    ]);
    // The first year of 人选3 was served in full and is paid.
    expect(formOf(forms, 'cash-summary').totals!.at(-1)).toBe(250_000);
  });
});

describe('指导性计划项目清单', () => {
  const heads = [
    '合同编号',
    '合同类型',
    '派出单位',
    '企业名称',
    '统一社会信用代码',
    '企业投入金额（万元）',
    '签订日期',
  ];
  const contract = (
    number: string,
    wan: number,
    own: { kind?: string; unit?: string; day?: string } = {},
  ): Content[] => [
    number,
    own.kind ?? '技术开发',
    own.unit ?? '示例大学1',
    '示例企业1',
    creditCode(1),
    wan,
    own.day ?? '2024-05-06',
  ];
  const papers = (lines: (readonly Content[])[], ...settled: (readonly Content[])[]) =>
    papersOf([firm(1, '长春市', '长春市')], [person(1, 1)], '2024-06-01', [
      sheet('合作合同表', heads, ...lines),
      policy(...settled),
    ]);

  it('lists what passes all tests, and refuses the rest with its reason', async () => {
    const { forms } = await papers([
      contract('HT-1', 30),
      contract('HT-2', 29.999999),
      contract('HT-3', 40, { kind: '设备采购' }),
      contract('HT-4', 40, { unit: '示例大学2' }),
      contract('HT-5', 40, { day: '2024-02-29' }),
    ]);
    expect(formOf(forms, 'guidance-projects').rows.map((row) => row.slice(0, 8))).toEqual([
      [1, 'HT-1', '技术开发', '示例大学1', '人选1', '示例企业1', creditCode(1), 30],
    ]);
    expect(formOf(forms, 'refusals').rows.map((row) => [row[1], row[2]])).toEqual([
      ['合作合同表', 'HT-2'],
      ['合作合同表', 'HT-3'],
      ['合作合同表', 'HT-4'],
      ['合作合同表', 'HT-5'],
    ]);
    const line = '指导性计划项目1项，企业投入30万元；作为省科技发展计划项目，不占用申报限项（依据六（一）3、5）。';
    expect(formOf(forms, 'guidance-projects').notes).toEqual([line]);
    expect(formOf(forms, 'statistics-commissioner').notes).toContain(line);
  });

  it('counts contracts of one unit and enterprise as one project where they are taken together', async () => {
    const halves = [contract('HT-1', 15), contract('HT-2', 15)];
    expect(formOf((await papers(halves)).forms, 'guidance-projects').rows).toEqual([]);
    const together = await papers(halves, ['30万元以上按单份合同还是累计', 'together']);
    expect(formOf(together.forms, 'guidance-projects').rows.map((row) => row.slice(0, 2))).toEqual([
      [1, 'HT-1'],
      [1, 'HT-2'],
    ]);
  });

  it('is not there where nobody gave contracts', async () => {
    const { forms } = await papersOf([firm(1, '长春市', '长春市')], [person(1, 1)]);
    expect(forms.map(({ layout }) => layout)).not.toContain('guidance-projects');
  });

  it('fits its shell, as do the others', async () => {
    const { forms } = await papers([contract('HT-1', 30)]);
    for (const layout of ['cash-plan', 'cash-summary', 'acceptance', 'guidance-projects'])
      expect(fillForm(formOf(forms, layout), shellOf(layout), nodeCodec, 1).length).toBeGreaterThan(0);
  });
});
