import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { QuotaReport } from '@keshen/review';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import type { Content } from '@keshen/workbook';
import { newWorkbook, openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

let folder: string;
let out: string;
let err: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-quotas-'));
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function book(sheets: Readonly<Record<string, readonly Content[][]>>): string {
  const file = path.join(folder, '申报.xlsx');
  const applications = [
    { name: '企业申报', cells: [[...enterpriseHeads], [...enterpriseCells({ 推荐单位: '长春市科技局' })]] },
    { name: '人选推荐', cells: [[...candidateHeads], [...candidateCells()]] },
  ];
  const others = Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) }));
  writeFileSync(file, newWorkbook([...applications, ...others], nodeCodec));
  return file;
}
const quotas = (file: string, ...more: string[]) => run(['quotas', file, '--as-of', '2024-06-01', ...more]);
const largest = ['--method', 'largest-remainder'];
const heads = ['单位', '指标', '数值', '年度', '来源'];
const indicator = (unit: string, value: number): Content[] => [unit, '规上企业数', value, '2023', '统计年鉴'];
const bases = { 测算基数: [heads, indicator('长春市', 5), indicator('吉林市', 3), indicator('四平市', 1)] };
const level = { 测算基数: [heads, indicator('长春市', 1), indicator('吉林市', 1)] };

describe('keshen quotas', () => {
  it('says each step, to the fraction', async () => {
    expect(await quotas(book(bases), '--places', '10', ...largest)).toBe(0);
    expect(out).toBe(
      [
        '名额测算（判定日：2024-06-01）',
        '名额总数：10人　基数：规上企业数（2023）　方法：最大余额法',
        '',
        '长春市：基数 5　应得 5 5/9　整数 5　余数 5/9（约0.556）　余下名额的第1个　测算 6',
        '吉林市：基数 3　应得 3 1/3　整数 3　余数 1/3（约0.333）　测算 3',
        '四平市：基数 1　应得 1 1/9　整数 1　余数 1/9（约0.111）　测算 1',
        '合计：测算 10',
        '',
      ].join('\n'),
    );
  });

  it('takes the 200 of the plan where nobody says otherwise', async () => {
    expect(await quotas(book(bases), ...largest, '--json')).toBe(0);
    const report = JSON.parse(out) as QuotaReport;
    expect([report.places, report.units.map(({ computed }) => computed)]).toEqual([200, [111, 67, 22]]);
  });

  it('asks for a basis where there is none, and takes the applications on hand', async () => {
    expect(await quotas(book({}))).toBe(2);
    expect(err).toContain('--weights 在手申报数');
    expect(await quotas(book({}), '--weights', '在手申报数', '--places', '3', ...largest, '--json')).toBe(0);
    const { units } = JSON.parse(out) as QuotaReport;
    expect(units.filter(({ computed }) => computed !== 0).map(({ unit, computed }) => [unit, computed])).toEqual([
      ['长春市', 3],
    ]);
  });

  it('leaves a tie to a draw, which is filled in on the copy and counts from then on', async () => {
    const ask = ['--places', '3', ...largest];
    expect(await quotas(book(level), ...ask, '--out', folder)).toBe(1);
    expect(out).toContain('长春市、吉林市应得的份额相同');
    const name = readdirSync(folder).find((other) => other.endsWith('_名额.xlsx'))!;
    const copy = openWorkbook(readFileSync(path.join(folder, name)), name, nodeCodec);
    const sheet = copy.model.sheets.find((one) => one.name === '抽签与会议记录')!.id;
    const { failed, stale } = await copy.apply([
      {
        do: 'write',
        at: { sheet, top: 3, left: 3, rows: 1, columns: 4 },
        was: [null, null, null, null],
        now: ['抽签', 45_432, '主持人甲', '吉林市'],
      },
    ]);
    expect([failed, stale]).toEqual([null, []]);
    writeFileSync(path.join(folder, name), copy.save());
    out = '';
    expect(await quotas(path.join(folder, name), ...ask)).toBe(0);
    expect(out).toContain('长春市、吉林市并列，2024-05-20由主持人甲主持抽签，确定给吉林市。');
    expect(out).toContain('合计：测算 3');
  });

  it('writes the list, the steps and who waits beside the copy, and never over the original', async () => {
    const granted = [
      ['推荐单位', '名额'],
      ['长春市', 0],
      ['吉林市', 9],
      ['四平市', 1],
    ];
    const file = book({ ...bases, 名额分配表: granted });
    const before = readFileSync(file);
    expect(await quotas(file, '--places', '10', '--out', folder)).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        '申报.xlsx',
        '申报_名额.xlsx',
        '科创专员名额分配表_汇总_20240601_第1稿.xlsx',
        '科创专员名额测算过程_汇总_20240601_第1稿.xlsx',
        '科创专员超名额排序表_汇总_20240601_第1稿.xlsx',
      ].toSorted(),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(out).toContain('长春市：下达 0　调剂 0　核定 0　已用 1　结余 -1');
    expect(out).toContain('没有写明优先次序，未排序');
  });

  it.each([
    ['a method that does not exist', ['--method', 'fair'], '--method'],
    ['places that are no number', ['--places', '若干'], '应为不小于0的整数'],
  ])('refuses %s', async (_name, args, sentence) => {
    expect(await quotas(book(bases), ...args)).toBe(2);
    expect(err).toContain(sentence);
  });
});
