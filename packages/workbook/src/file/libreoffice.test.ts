import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { addColumns, listed } from '../contract/sample.ts';
import type { Edit, SheetEdit } from '../port.ts';
import { newWorkbook } from './new-workbook.ts';
import { nodeCodec } from './node.ts';
import { openWorkbook } from './open-workbook.ts';
import { cellLinks } from './testing/cell-links.ts';
import { needs } from './testing/needs.ts';
import { paintedCells } from './testing/painted-cells.ts';

const isInstalled = (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
const folder = mkdtempSync(join(tmpdir(), 'keshen-soffice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice open a workbook and save it as something else. */
function converted(bytes: Uint8Array, to: 'csv' | 'xlsx'): Uint8Array {
  const out = join(folder, 'out');
  writeFileSync(join(folder, 'in.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // 44, 34, 76: comma, quote, UTF-8; values as they stand.
  const filter = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false' : to;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, join(folder, 'in.xlsx')], {
    stdio: 'ignore',
    timeout: 90_000,
  });
  return new Uint8Array(readFileSync(join(out, `in.${to}`)));
}

async function annotated(kind: 'table' | 'filter'): Promise<Uint8Array> {
  const workbook = openWorkbook(newWorkbook([listed(kind)], nodeCodec), '', nodeCodec);
  const body = { ...addColumns.at, top: 2, rows: 3 };
  const now = ['符合', '|revenue|', '不符合', '|creditCode|revenue|', '待补正', null];
  const { failed } = await workbook.apply([addColumns, { do: 'write', at: body, was: now.map(() => null), now }]);
  expect(failed).toBeNull();
  const codes = { ...body, left: body.left + 1, columns: 1 };
  await workbook.mark('check', [
    { at: { ...codes, left: 1 }, codes, code: '|creditCode|', severity: 'error' },
    { at: { ...codes, left: 2 }, codes, code: '|revenue|', severity: 'confirm' },
  ]);
  return workbook.save();
}

needs('soffice on the PATH', isInstalled)('LibreOffice', () => {
  it.each(['table', 'filter'] as const)(
    'shows the values of an annotated file with a %s',
    async (kind) => {
      const text = new TextDecoder().decode(converted(await annotated(kind), 'csv'));
      expect(text.trim().split('\n')).toEqual([
        '科创专员申报表,,,,',
        '企业名称,统一社会信用代码,营业收入（万元）,初审结论,标记',
        '甲公司,91220101MA00000001,1234.56,符合,|revenue|',
        '乙公司,91220101MA00000002,300,不符合,|creditCode|revenue|',
        '丙公司,91220101MA00000003,,待补正,',
      ]);
    },
    120_000,
  );

  it('keeps list, columns of ours and marks when it saves the file', async () => {
    const again = openWorkbook(converted(await annotated('table'), 'xlsx'), '', nodeCodec);
    const { anchors, marks, sheets } = again.model;
    expect([...anchors.keys()]).toEqual([addColumns.anchor]);
    expect(sheets[0]!.lists.some(({ at }) => at.columns === 5)).toBe(true);
    expect(sheets[0]!.hiddenColumns).toEqual([[4, 4]]);
    expect(marks.get('check')?.map(({ at, severity }) => [at.left, severity])).toEqual([
      [1, 'error'],
      [2, 'confirm'],
    ]);
    await again.mark('check', []);
    expect(paintedCells(again.save())).toEqual(new Map());
  }, 120_000);

  it('opens a sheet of ours, with its looks and links, and saves it', async () => {
    const workbook = openWorkbook(newWorkbook([listed('table')], nodeCodec), '', nodeCodec);
    const sheet: SheetEdit = {
      do: 'add-sheet',
      id: 'list',
      name: '核验明细',
      anchor: '_keshen.list',
      columns: [{ width: 6 }, { width: 12, links: true }, { width: 4, hidden: true }],
      rows: ['title', 'head'],
    };
    const at = { sheet: 'list', top: 0, left: 0, rows: 3, columns: 2 };
    const link = { text: 'A3', link: { sheet: '1', top: 2, left: 0, rows: 1, columns: 1 } };
    const now = ['核验明细', null, '序号', '单元格', 1, link];
    const fill: Edit = { do: 'write', at, was: now.map(() => null), now };
    expect((await workbook.apply([sheet, fill])).failed).toBeNull();
    const again = openWorkbook(converted(workbook.save(), 'xlsx'), '', nodeCodec);
    const list = again.model.sheets[1]!;
    expect([list.name, again.model.anchors.get('_keshen.list')?.sheet]).toEqual(['核验明细', list.id]);
    expect([list.grid.get(2, 0), list.grid.get(2, 1), list.hiddenColumns]).toEqual([1, 'A3', [[2, 2]]]);
    expect(cellLinks(again.save())).toEqual(new Map([['核验明细!B3', '申报!A3']]));
  }, 120_000);
});
