import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../file/node.ts';
import { openWorkbook } from '../file/open-workbook.ts';
import { drawnCharts } from '../file/testing/drawn-charts.ts';
import { fillForm } from './fill-form.ts';
import type { Form, FormLayout } from './form.ts';
import type { Shell } from './shell.ts';
import { buildShell } from './shell/build-shell.ts';
import { libreOffice } from './testing/libreoffice.ts';

const layout: FormLayout = {
  id: 'counts',
  sheet: "汇总's 统计",
  paper: 'A4',
  orientation: 'landscape',
  signed: 'office',
  onePage: true,
  columns: [
    { header: '序号', kind: 'count', width: 6 },
    { header: '推荐单位', kind: 'text', width: 20 },
    { header: '符合', kind: 'count', width: 10 },
    { header: '不符合', kind: 'count', width: 10 },
    { header: '金额（万元）', kind: 'money', width: 14 },
  ],
};

const form: Form = {
  layout: 'counts',
  fileName: '汇总统计.xlsx',
  attachment: '',
  title: '汇总统计',
  subtitle: '',
  rows: [
    [1, '长春市', 3, 1, 15],
    [2, '吉林市', 0, 2, 0],
  ],
  totals: ['合计', null, 3, 3, 15],
  notes: ['说明：1．示例', '2．示例'],
  charts: [
    {
      kind: 'stacked',
      title: '结论 <户>',
      categories: 1,
      series: [
        { name: '符合', column: 2, colour: '#2E7D32' },
        { name: '不符合', column: 3, colour: '#C62828' },
      ],
    },
    { kind: 'clustered', title: '金额', categories: 1, series: [{ name: '金额', column: 4, colour: '#1565C0' }] },
  ],
};

let shell: Shell;
beforeAll(async () => {
  shell = await buildShell(layout);
});
const fill = (of: Form): Uint8Array => fillForm(of, shell, nodeCodec);
const named = (cells: string): string => `汇总''s 统计!${cells}`;

describe('charts of a form', () => {
  it('show its rows, without the sum, in a row of their own above the signatures', () => {
    expect([...drawnCharts(fill(form))]).toEqual([
      [
        "汇总's 统计!图1",
        {
          title: '结论 <户>',
          kind: 'stacked',
          at: 'A10:C10',
          series: [
            { name: '符合', colour: '#2E7D32', categories: named('B5:B6'), values: named('C5:C6') },
            { name: '不符合', colour: '#C62828', categories: named('B5:B6'), values: named('D5:D6') },
          ],
        },
      ],
      [
        "汇总's 统计!图2",
        {
          title: '金额',
          kind: 'clustered',
          at: 'D10:E10',
          series: [{ name: '金额', colour: '#1565C0', categories: named('B5:B6'), values: named('E5:E6') }],
        },
      ],
    ]);
    const { grid, used } = openWorkbook(fill(form), form.fileName, nodeCodec).model.sheets[0]!;
    expect([grid.value(8, 0), grid.value(9, 0), used!.top + used!.rows]).toEqual(['2．示例', null, 11]);
    expect(String(grid.value(10, 0))).toMatch(/^经办人/);
  });

  it('are not drawn where there are no rows, and leave no part behind', () => {
    const bare = fill({ ...form, rows: [] });
    expect(Object.keys(unzipSync(bare)).filter((part) => /chart|drawing/.test(part))).toEqual([]);
    const { charts, ...without } = form;
    expect(charts).toHaveLength(2);
    expect(bare).toEqual(fill({ ...without, rows: [] }));
  });

  const convert = libreOffice();
  it.skipIf(!convert)('are drawn by LibreOffice over the same cells', { timeout: 120_000 }, () => {
    const charts = [...drawnCharts(convert!(fill(form), 'xlsx')).values()];
    const series = charts.flatMap(({ series: all }) => all.map(({ categories, values }) => [categories, values]));
    expect(charts.map(({ title, kind }) => [title, kind])).toEqual([
      ['结论 <户>', 'stacked'],
      ['金额', 'clustered'],
    ]);
    expect(series.flat()).toEqual(['B5:B6', 'C5:C6', 'B5:B6', 'D5:D6', 'B5:B6', 'E5:E6'].map(named));
  });
});
