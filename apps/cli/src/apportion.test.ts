import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

let folder: string;
let out: string;
let err: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-apportion-'));
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function units(content: unknown): string {
  const file = path.join(folder, 'units.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const keshen = (places: string, file: string, ...more: string[]) =>
  run(['apportion', '--places', places, '--method', 'largest-remainder', '--units', file, ...more]);
const three = [
  { unit: '长春市', weight: 5, floor: 0, cap: null },
  { unit: '吉林市', weight: '3', floor: 0 },
  { unit: '四平市', weight: 1 },
];

describe('keshen apportion', () => {
  it('gives places, steps and no tie', async () => {
    expect(await keshen('10', units(three), '--json')).toBe(0);
    expect(JSON.parse(out)).toEqual({
      allocations: [
        { unit: '长春市', places: 6 },
        { unit: '吉林市', places: 3 },
        { unit: '四平市', places: 1 },
      ],
      steps: [
        { unit: '长春市', floor: 0, whole: 5, awarded: [1], quota: '50/9', remainder: '5/9' },
        { unit: '吉林市', floor: 0, whole: 3, awarded: [], quota: '10/3', remainder: '1/3' },
        { unit: '四平市', floor: 0, whole: 1, awarded: [], quota: '10/9', remainder: '1/9' },
      ],
      tie: null,
    });
  });

  it('leaves a tie to a choice, and takes the choice', async () => {
    const file = units([
      { unit: '甲', weight: 0.1 },
      { unit: '乙', weight: 0.1 },
    ]);
    expect(await keshen('3', file)).toBe(1);
    expect(out).toContain('还有1个名额并列：乙、甲');
    out = '';
    expect(await keshen('3', file, '--settled', '乙', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ allocations: [{ places: 1 }, { places: 2 }], tie: null });
    expect(await keshen('3', file, '--settled', '丙')).toBe(2);
    expect(err).toContain('--settled');
  });

  it('says which limits clash, and what would free them', async () => {
    expect(await keshen('3', units([{ unit: '甲', weight: 1, floor: 5 }]))).toBe(1);
    expect(out).toContain('请共调减保底2个');
  });

  it.each([
    ['no JSON', '甲 3', '不是 JSON'],
    ['a negative weight', [{ unit: '甲', weight: -1 }], '第1项的weight'],
    ['half a floor', [{ unit: '甲', weight: 1, floor: 0.5 }], '第1项的floor'],
    ['nobody', [], '不合要求'],
    ['a unit twice', [three[0], three[0]], '“长春市”出现了两次'],
  ])('refuses %s', async (_name, content, sentence) => {
    expect(await keshen('3', units(content))).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  it.each([
    [
      'places that are no number',
      ['apportion', '--places', '多', '--method', 'adams', '--units', 'x'],
      '应为不小于0的整数',
    ],
    ['a method that does not exist', ['apportion', '--places', '3', '--method', 'fair', '--units', 'x'], '--method'],
    [
      'a file that is not there',
      ['apportion', '--places', '3', '--method', 'adams', '--units', '/nowhere/x.json'],
      '找不到文件',
    ],
  ])('refuses %s', async (_name, args, sentence) => {
    expect(await run(args)).toBe(2);
    expect(err).toContain(sentence);
  });
});
