import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { keshen, patience } from './keshen.ts';
import { packageParts } from './package-parts.ts';
import { sampleFiles } from './sample-files.ts';
import { csvOf, firms } from './sample-rows.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const parts = (...names: string[]) => packageParts(readFileSync(at(...names)));
const sample = path.resolve(import.meta.dirname, '../../samples/科创专员申报_示例.xlsx');

/** Parts that differ, by name. */
function changed(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.from('gone')));
}

/** Writes into a cell of the list 核验明细 of an annotated copy, as a clerk does. */
async function noted(...names: string[]): Promise<void> {
  const workbook = openWorkbook(readFileSync(at(...names)), '', nodeCodec);
  const sheet = workbook.model.anchors.get('_keshen.list')!.sheet;
  await workbook.apply([
    { do: 'write', at: { sheet, top: 3, left: 10, rows: 1, columns: 1 }, was: [null], now: ['已核对原件'] },
  ]);
  writeFileSync(at(...names), workbook.save());
}

beforeAll(async () => {
  folder = await sampleFiles({ '样表.xlsx': { day: '2024-06-01' }, '企业.csv': csvOf(firms) });
  copyFileSync(sample, at('示例.xlsx'));
  keshen(folder, 'check', '样表.xlsx', '示例.xlsx', '--annotate', '标注');
}, patience);

describe('keshen clean', { timeout: patience }, () => {
  it.each(['样表', '示例'])('gives every part of %s back as it was, byte for byte', (name) => {
    expect(changed(parts(`${name}.xlsx`), parts('标注', `${name}_审查.xlsx`))).toContain('xl/styles.xml');
    const { status, stdout } = keshen(folder, 'clean', path.join('标注', `${name}_审查.xlsx`), '--out', '清除');
    expect([status, stdout]).toEqual([0, expect.stringContaining(path.join('清除', `${name}_审查_清除标注.xlsx`))]);
    const [was, is] = [parts(`${name}.xlsx`), parts('清除', `${name}_审查_清除标注.xlsx`)];
    expect(changed(was, is)).toEqual([]);
  });

  it('changes the file itself only when that is asked for', () => {
    copyFileSync(at('标注', '样表_审查.xlsx'), at('就地.xlsx'));
    const before = readFileSync(at('就地.xlsx'));
    expect(keshen(folder, 'clean', '就地.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--in-place'),
    });
    expect(readFileSync(at('就地.xlsx')).equals(before)).toBe(true);
    expect(keshen(folder, 'clean', '就地.xlsx', '--in-place').status).toBe(0);
    expect(changed(parts('样表.xlsx'), parts('就地.xlsx'))).toEqual([]);
  });

  it('keeps the list where the clerk has written on it, and says so', async () => {
    copyFileSync(at('标注', '样表_审查.xlsx'), at('有记录.xlsx'));
    await noted('有记录.xlsx');
    const { status, stdout } = keshen(folder, 'clean', '有记录.xlsx', '--out', '留下');
    expect([status, stdout]).toEqual([1, expect.stringContaining('“核验明细”上有人工填写的内容，已保留')]);
    const { sheets, anchors } = openWorkbook(readFileSync(at('留下', '有记录_清除标注.xlsx')), '', nodeCodec).model;
    expect(sheets.at(-1)!.grid.get(3, 10)).toBe('已核对原件');
    expect([...anchors.keys()]).toEqual(['_keshen.list']);
    expect(keshen(folder, 'clean', '有记录.xlsx', '--out', '去掉', '--with-notes').status).toBe(0);
    expect(changed(parts('样表.xlsx'), parts('去掉', '有记录_清除标注.xlsx'))).toEqual([]);
  });

  it('keeps what the clerk has changed since', async () => {
    const workbook = openWorkbook(readFileSync(at('标注', '样表_审查.xlsx')), '', nodeCodec);
    const { id } = workbook.model.sheets[0]!;
    await workbook.apply([
      { do: 'write', at: { sheet: id, top: 0, left: 0, rows: 1, columns: 1 }, was: ['附件1'], now: ['附件一'] },
    ]);
    writeFileSync(at('改过.xlsx'), workbook.save());
    keshen(folder, 'clean', '改过.xlsx', '--out', '改过');
    const after = parts('改过', '改过_清除标注.xlsx');
    expect(changed(parts('样表.xlsx'), after)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(after.get('xl/worksheets/sheet1.xml')!.toString('utf8')).toContain('附件一');
  });

  it('writes nothing where there is nothing of ours', () => {
    const { status, stdout } = keshen(folder, 'clean', '样表.xlsx', '企业.csv', '--out', '空');
    expect([status, stdout.match(/没有科审留下的内容/g)]).toEqual([0, ['没有科审留下的内容', '没有科审留下的内容']]);
    expect(readdirSync(folder)).not.toContain('空');
  });
});
