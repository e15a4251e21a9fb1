import excel from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../file/node.ts';
import { fillForm, fillingForm } from './fill-form.ts';
import type { Form } from './form.ts';
import type { Shell } from './shell.ts';
import { buildShell } from './shell/build-shell.ts';
import { csv, libreOffice } from './testing/libreoffice.ts';
import { sampleForm, sampleLayout } from './testing/sample-form.ts';

let shell: Shell;
beforeAll(async () => {
  shell = await buildShell(sampleLayout);
});

const fill = (form: Form): Uint8Array => fillForm(form, shell, nodeCodec);
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);

describe('a form that is filled in steps', () => {
  const long: Form = { ...sampleForm, rows: Array.from({ length: 20_000 }, (_, i) => sampleForm.rows[i % 3]!) };

  it('tells of more and more rows, and is the same to the byte', () => {
    const filling = fillingForm(long, shell, nodeCodec);
    const told: number[] = [];
    for (;;) {
      const { done, value } = filling.next();
      if (done) {
        expect(value).toEqual(fill(long));
        break;
      }
      told.push(value);
    }
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told.some((rows) => rows > 0 && rows < 20_000), told.at(-1)]).toEqual([true, 20_000]);
  });
});

describe('a filled form, read by another library', () => {
  let sheet: excel.Worksheet;
  beforeAll(async () => {
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(fill(sampleForm).slice().buffer);
    sheet = workbook.getWorksheet('推荐汇总表')!;
  });

  it('has its title rows, heads, rows, totals and signature line', () => {
    const text = (address: string) => sheet.getCell(address).text;
    expect(['A1', 'A2', 'A3'].map(text)).toEqual([sampleForm.attachment, sampleForm.title, sampleForm.subtitle]);
    expect(sheet.getRow(4).values).toEqual([undefined, ...sampleLayout.columns.map(({ header }) => header)]);
    expect(sheet.getCell('A8').value).toBe('合计');
    expect(sheet.getCell('E8').value).toBe(100000.5);
    expect(text('A9')).toMatch(/^填报单位（盖章）：.*负责人：.*审核人：.*填表人：.*日期：.*年.*月.*日$/);
    expect(sheet.rowCount).toBe(9);
  });

  it('keeps every value: text that looks like a formula or a number is text', () => {
    expect(sheet.getCell('F6').value).toBe('=HYPERLINK("http://example.invalid","乙") & <丙>');
    expect(sheet.getCell('C6').value).toBe('012345678901234567');
    expect(sheet.getCell('C7').value).toBe('220101');
    expect(sheet.getCell('F7').value).toBe('第一行\n第二行');
    expect(sheet.getCell('E5').value).toBe(50000);
    expect(sheet.getCell('E7').value).toBeNull();
  });

  it('shows codes as text, days as days, yuan with two decimals', () => {
    const formats = ['C5', 'D5', 'E5', 'F6', 'B7'].map((address) => sheet.getCell(address).numFmt);
    expect(formats).toEqual(['@', 'yyyy-mm-dd', '#,##0.00####_ ', '@', '@']);
  });

  it('prints all its rows on one page width, with the heads repeated and the pages numbered', () => {
    const { printArea, printTitlesRow, fitToWidth, fitToHeight, orientation, paperSize } = sheet.pageSetup;
    expect({ printArea, printTitlesRow, fitToWidth, fitToHeight, orientation, paperSize }).toEqual({
      printArea: 'A1:F9',
      printTitlesRow: '4:4',
      fitToWidth: 1,
      fitToHeight: 0,
      orientation: 'landscape',
      paperSize: 9,
    });
    expect(sheet.headerFooter.oddFooter).toContain('第 &P 页　共 &N 页');
    expect(['A2', 'A3', 'A9'].map((address) => sheet.getCell(address).isMerged)).toEqual([true, true, true]);
  });
});

describe('a form', () => {
  it('gives the same bytes every time, from a shell that is the same every time', async () => {
    const again = fillForm(sampleForm, await buildShell(sampleLayout), nodeCodec);
    expect(again).toEqual(fill(sampleForm));
  });

  it('is filled alike from a shell that was kept as JSON', () => {
    const kept = JSON.parse(JSON.stringify(shell)) as Shell;
    expect(fillForm(sampleForm, kept, nodeCodec)).toEqual(fill(sampleForm));
  });

  it('names no author, no date, no program', () => {
    const parts = partsOf(fill(sampleForm));
    expect(Object.keys(parts).filter((path) => path.startsWith('docProps'))).toEqual([]);
    const texts = Object.values(parts).map((bytes) => strFromU8(bytes));
    expect(texts.filter((text) => text.includes('docProps') || text.includes('creator'))).toEqual([]);
  });

  it('may be empty: heads and a signature line', () => {
    const { attachment: _none, totals: _noTotals, ...rest } = sampleForm;
    const sheet = strFromU8(partsOf(fill({ ...rest, attachment: '', rows: [] }))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<dimension ref="A1:F5"/>');
    expect(sheet).toContain('<mergeCell ref="A5:F5"/>');
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 2, 3, 4, 5]);
  });

  it('sets sums like totals and stretches notes over its width', () => {
    const sheet = strFromU8(
      partsOf(fill({ ...sampleForm, sums: [1], notes: ['大写：零元整', '说明'] }))['xl/worksheets/sheet1.xml']!,
    );
    const style = (address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
    expect([style('E6'), style('E5')]).toEqual([style('E8'), style('E7')]);
    expect(style('E6')).not.toBe(style('E7'));
    expect([...sheet.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, area]) => area)).toEqual([
      'A2:F2',
      'A3:F3',
      'A9:F9',
      'A10:F10',
      'A11:F11',
    ]);
    expect(sheet).toContain('<dimension ref="A1:F11"/>');
  });

  it('that nobody signs ends with its table, and may keep to one page', async () => {
    const unsigned = await buildShell({ ...sampleLayout, signed: 'nobody', onePage: true });
    const sheet = strFromU8(partsOf(fillForm(sampleForm, unsigned, nodeCodec))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<dimension ref="A1:F8"/>');
    expect(sheet).not.toContain('填报单位');
    expect(sheet).toMatch(/fitToWidth="1" fitToHeight="1"/);
  });

  it('takes nothing in its rows for a place to fill', () => {
    const bytes = fill({ ...sampleForm, rows: [[1, '<!--rows-->', '$&', null, null, '<!--last-row-->']] });
    const sheet = strFromU8(partsOf(bytes)['xl/worksheets/sheet1.xml']!);
    expect(sheet.match(/&lt;!--rows--&gt;|&lt;!--last-row--&gt;|\$&amp;/g)).toHaveLength(3);
    expect(sheet).not.toContain('<!--');
  });

  it('gives a row the height of its longest text', () => {
    const sheet = strFromU8(
      partsOf(
        fill({
          ...sampleForm,
          rows: [
            [1, '短'],
            [2, '长'.repeat(20)],
          ],
        }),
      )['xl/worksheets/sheet1.xml']!,
    );
    expect(/<row r="5" ht="(\d+)" customHeight="1">/.exec(sheet)?.[1]).toBe('24');
    expect(/<row r="6" ht="(\d+)">/.exec(sheet)?.[1]).toBe('72');
  });

  it('of 5,000 rows is written in a moment', () => {
    const rows = Array.from({ length: 5000 }, () => sampleForm.rows[0]!);
    const start = performance.now();
    const bytes = fill({ ...sampleForm, rows });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it.each([
    ['another layout', { ...sampleForm, layout: 'other' }],
    ['a row longer than the heads', { ...sampleForm, rows: [[1, 2, 3, 4, 5, 6, 7]] }],
    ['a number that is none', { ...sampleForm, rows: [[Number.NaN]] }],
  ])('refuses %s: a bug of ours', (_name, form) => {
    expect(() => fill(form)).toThrow(RangeError);
  });
});

const convert = libreOffice();
describe.skipIf(convert === undefined)('a filled form in LibreOffice', () => {
  it('opens without repair and shows every value', { timeout: 120_000 }, () => {
    const shown = convert!(fill(sampleForm), csv);
    const lines = new TextDecoder().decode(shown).split('\n');
    expect(lines.slice(0, 4).map((line) => line.replace(/,+$/, ''))).toEqual([
      '附件2',
      sampleForm.title,
      sampleForm.subtitle,
      '序号,姓名,统一社会信用代码,聘期开始,补助金额（元）,拟入驻企业',
    ]);
    expect(lines.slice(4, 9)).toEqual([
      '1,张三,91220101MA0Y1TRT1X,2024-03-01,"50,000.00 ",长春甲科技有限公司',
      '2,李　四,012345678901234567,2024-03-02,"50,000.50 ","=HYPERLINK(""http://example.invalid"",""乙"") & <丙>"',
      '3,-王五,220101,,,"第一行',
      '第二行"',
      '合计,3人,,,"100,000.50 ",',
    ]);
  });
});
