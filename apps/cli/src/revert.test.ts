import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Content } from '@keshen/workbook';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

const heads = ['企业名称', '统一社会信用代码', '注册地（市州）', '国民经济行业', '从业人员（人）', '营业收入（万元）'];
const untidy: Content[] = [' 甲公司 ', '91220101ma0xx0015u', '长春市', 'C39', '５００', 5331.7];
const tidy: Content[] = ['乙公司', '91220184MA0XX00153', '长春市', 'C39', 20, 9];

let folder: string;
let out: string;
const at = (...names: string[]) => path.join(folder, ...names);
const opened = (...names: string[]) => openWorkbook(readFileSync(at(...names)), '', nodeCodec);
const cells = (...names: string[]) => {
  const { sheets } = opened(...names).model;
  return [sheets.length, heads.map((_, column) => sheets[0]!.grid.get(1, column))];
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-revert-'));
  writeFileSync(at('长春市.xlsx'), newWorkbook([{ name: '企业申报', cells: [heads, untidy, tidy] }], nodeCodec));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  await run(['fix', at('长春市.xlsx'), '--out', at('规范')]);
  out = '';
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const fixed = () => at('规范', '长春市_规范.xlsx');

/** Changes a cell as a clerk does, between two runs. */
async function typed(row: number, column: number, was: Content, now: Content): Promise<void> {
  const workbook = opened('规范', '长春市_规范.xlsx');
  const { id } = workbook.model.sheets[0]!;
  await workbook.apply([
    { do: 'write', at: { sheet: id, top: row, left: column, rows: 1, columns: 1 }, was: [was], now: [now] },
  ]);
  writeFileSync(fixed(), workbook.save());
}

describe('keshen revert', () => {
  it('shows first, and writes nothing', async () => {
    const before = readFileSync(fixed());
    expect(await run(['revert', fixed()])).toBe(0);
    expect(out).toContain('“企业申报”B2 统一社会信用代码：“91220101MA0XX0015U” → “91220101ma0xx0015u”');
    expect(out).toContain('共3处可以还原');
    expect([readdirSync(folder).toSorted(), readFileSync(fixed())]).toEqual([['规范', '长春市.xlsx'], before]);
  });

  it('writes a copy that is as the original was, and leaves no record', async () => {
    expect(await run(['revert', fixed(), '--out', at('还原')])).toBe(0);
    expect(cells('还原', '长春市_规范_还原.xlsx')).toEqual(cells('长春市.xlsx'));
    expect(cells('规范', '长春市_规范.xlsx')[0]).toBe(2);
  });

  it('says what it leaves alone, and why', async () => {
    await typed(1, 4, 500, 510);
    expect(await run(['revert', fixed(), '--out', at('还原')])).toBe(1);
    expect(out).toContain('没有还原1处');
    expect(out).toContain('“企业申报”E2 从业人员（人）：现在是“510”，规范后写的是“500”，此后有人改过');
    expect(out).toContain('仍记在工作表“规范格式记录”中');
    expect(cells('还原', '长春市_规范_还原.xlsx')).toEqual([2, untidy.with(4, 510)]);
  });

  it('has nothing to do where nothing was recorded', async () => {
    expect(await run(['revert', at('长春市.xlsx'), '--out', at('还原')])).toBe(0);
    expect(out).toContain('没有“规范格式记录”，无需还原');
    expect(readdirSync(folder)).not.toContain('还原');
  });
});

describe('keshen clean', () => {
  it('leaves the record as long as fixes stand, and says so', async () => {
    expect(await run(['clean', fixed(), '--in-place'])).toBe(1);
    expect(out).toContain('工作表“规范格式记录”已保留：其中3处规范仍在');
    expect(await run(['clean', fixed(), '--in-place', '--with-record'])).toBe(0);
    expect(opened('规范', '长春市_规范.xlsx').model.anchors.size).toBe(0);
  });
});
