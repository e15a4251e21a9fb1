import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Content } from '@keshen/workbook';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

const heads = [
  '企业名称',
  '统一社会信用代码',
  '注册地（市州）',
  '国民经济行业',
  '从业人员（人）',
  '营业收入（万元）',
  '是否高校院所创办或入股',
];
const untidy: Content[] = [' 示例　有限公司 ', '91220101ma0xx0015u', '长春市', 'C39', '５００', '5,331.70万元', '否'];

let folder: string;
let file: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-fix-'));
  file = path.join(folder, '长春市.xlsx');
  writeFileSync(
    file,
    newWorkbook(
      [{ name: '企业申报', cells: [heads, untidy, ['丙', '91220184MA0XX00153', '长春市', 'C39', 20, 9, '否']] }],
      nodeCodec,
    ),
  );
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const rowOf = (name: string) => {
  const [sheet] = openWorkbook(readFileSync(path.join(folder, name)), name, nodeCodec).model.sheets;
  return heads.map((_, column) => sheet!.grid.get(1, column));
};

describe('keshen fix', () => {
  it('shows first, and writes nothing', async () => {
    const before = readFileSync(file);
    expect(await run(['fix', file])).toBe(0);
    expect(out).toContain('“企业申报”B2 统一社会信用代码：“91220101ma0xx0015u” → “91220101MA0XX0015U”');
    expect(out).toContain('共4处');
    expect(readdirSync(folder)).toEqual(['长春市.xlsx']);
    expect(readFileSync(file)).toEqual(before);
  });

  it('writes a copy in good form, in which nothing is left to mend', async () => {
    expect(await run(['fix', file, '--out', folder])).toBe(0);
    expect(rowOf('长春市_规范.xlsx')).toEqual([
      '示例有限公司',
      '91220101MA0XX0015U',
      '长春市',
      'C39',
      500,
      5331.7,
      '否',
    ]);
    expect(rowOf('长春市.xlsx')).toEqual(untidy);
    out = '';
    expect(await run(['fix', path.join(folder, '长春市_规范.xlsx')])).toBe(0);
    expect(out).toBe('没有需要规范的内容。\n');
  });

  it('mends the kinds that are chosen, and no others', async () => {
    await run(['fix', file, '--out', folder, '--kinds', 'lower-case-code']);
    expect(rowOf('长春市_规范.xlsx')).toEqual(untidy.with(1, '91220101MA0XX0015U'));
  });

  it('refuses a kind that does not exist', async () => {
    expect(await run(['fix', file, '--kinds', 'everything'])).toBe(2);
  });
});
