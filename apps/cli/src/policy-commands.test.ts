import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import type { Content } from '@keshen/workbook';
import { newWorkbook, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

const code = '91220101MA0XX0015U';
const id = '220104197001010010';
let folder: string;
let file: string;
let out: string;
let err: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-policy-'));
  file = path.join(folder, '申报.xlsx');
  writeFileSync(file, workbook());
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function workbook(...policy: readonly Content[][]): Uint8Array {
  const candidate = candidateCells({ 姓名: '人选一', 身份证号: id, 拟入驻企业统一社会信用代码: code });
  return newWorkbook(
    [
      { name: '企业申报', cells: [[...enterpriseHeads], [...enterpriseCells({ 统一社会信用代码: code })]] },
      { name: '人选推荐', cells: [[...candidateHeads], [...candidate]] },
      ...(policy.length > 0
        ? [{ name: '政策口径', cells: [['项目', '取值'], ...policy.map((line) => [...line])] }]
        : []),
    ],
    nodeCodec,
  );
}

const day = ['--as-of', '2024-06-01'];
const json = () => JSON.parse(out) as never;

describe('keshen params', () => {
  it('lists what can be settled, and marks what waits for the office', async () => {
    expect(await run(['params', file, ...day])).toBe(1);
    expect(out).toContain('  每年补助标准（yearly-subsidy）：5万元　按文件');
    expect(out).toContain('※ 小微企业是否一律除外（small-enterprises）：小微企业一律不在申报范围　未明确，按字面');
    expect(out).toContain('吉科发人才〔2022〕245号 六（二）1');
  });

  it('writes a copy whose sheet can be filled in, and takes it from there', async () => {
    expect(await run(['params', file, ...day, '--out', folder])).toBe(1);
    const name = readdirSync(folder).find((other) => other.includes('口径'))!;
    const sheet = openWorkbook(readFileSync(path.join(folder, name)), name, nodeCodec).model.sheets.at(-1)!;
    expect([sheet.name, sheet.grid.value(2, 0)]).toEqual(['政策口径', '项目']);
  });

  it('sets a value for one run, and can leave the workbook’s own aside', async () => {
    writeFileSync(file, workbook(['每年补助标准', '6万元']));
    const yearly = (): unknown =>
      (json() as { items: { id: string }[] }).items.find((item) => item.id === 'yearly-subsidy');
    await run(['params', file, ...day, '--json']);
    expect(yearly()).toMatchObject({ value: '6万元', from: 'settled' });
    out = '';
    await run(['params', file, ...day, '--json', '--published-parameters']);
    expect(yearly()).toMatchObject({ value: '5万元', from: 'document' });
    out = '';
    await run(['params', file, ...day, '--json', '--set', 'yearly-subsidy=7万元']);
    expect(yearly()).toMatchObject({ value: '7万元' });
  });

  it('refuses what is no item, and what is no value', async () => {
    expect(await run(['params', file, '--set', 'no-such=1'])).toBe(2);
    expect(err).toContain('“no-such”不是已知的项目');
    expect(await run(['params', file, '--set', 'yearly-subsidy=6'])).toBe(2);
    expect(err).toContain('带单位的金额，例如 5万元');
  });
});

describe('keshen whatif', () => {
  it('shows both figures side by side, and writes only when asked', async () => {
    expect(await run(['whatif', file, ...day, '--set', 'yearly-subsidy=6万元'])).toBe(0);
    expect(out).toContain('金额合计：10万元 → 12万元（+2万元）');
    expect(readdirSync(folder)).toEqual(['申报.xlsx']);
    await run(['whatif', file, ...day, '--set', 'yearly-subsidy=6万元', '--out', folder]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('asks what is to be tried', async () => {
    expect(await run(['whatif', file])).toBe(2);
    expect(err).toContain('--set');
  });

  it('gives exact figures to programs', async () => {
    await run(['whatif', file, ...day, '--set', 'yearly-subsidy=60000.01元', '--json']);
    expect(json()).toMatchObject({ money: { before: { yuan: '100000.00' }, after: { yuan: '120000.02' } } });
    expect(out).not.toContain('19700101');
  });
});

describe('keshen trace', () => {
  it('follows the money from the figure to the paragraph and the cell', async () => {
    expect(await run(['trace', file, '--row', '2', '--sheet', '人选推荐', ...day])).toBe(0);
    expect(out).toContain('科创专员补助：第1年5万元，第2年5万元');
    expect(out).toContain('每年补助标准（yearly-subsidy）：5万元　← 吉科发人才〔2022〕245号 六（二）1：');
    expect(out).toContain('← 人选推荐!M2');
    expect(out).not.toContain('19700101');
  });

  it('says which rows there are', async () => {
    expect(await run(['trace', file, '--row', '9'])).toBe(2);
    expect(err).toContain('可以查看的有：“企业申报”第2至2行');
    expect(await run(['trace', file, '--row', 'x'])).toBe(2);
  });
});

describe('keshen verify', () => {
  it('agrees with what was written, and tells of another version of the rules in the record', async () => {
    await run(['check', file, ...day, '--annotate', folder]);
    const copy = path.join(folder, '申报_审查.xlsx');
    out = '';
    expect(await run(['verify', copy])).toBe(0);
    expect(out).toContain('全部一致');
    out = '';
    await run(['verify', copy, '--json']);
    expect(json()).toMatchObject({
      checks: expect.arrayContaining([{ what: 'cells', agrees: true, says: ['申报内容'] }]),
    });
  });

  it('needs a record', async () => {
    expect(await run(['verify', file])).toBe(2);
    expect(err).toContain('没有审核留痕表');
  });
});
