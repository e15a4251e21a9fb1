import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

let out: string;
let err: string;
beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

describe('keshen explain', () => {
  it('tells of a rule: what follows, what it means, its paragraph, its terms, what to do', async () => {
    expect(await run(['explain', 'Most-Per-Unit'])).toBe(0);
    expect(out.split('\n').map((line) => line.split('：')[0])).toEqual([
      'most-per-unit　每户企业每个单位推荐人数上限',
      '类别',
      '结果',
      '含义',
      '依据',
      '标准和口径',
      '  每户企业每个单位推荐人数上限（most-per-unit）',
      '处理',
      '',
    ]);
    expect(out).toContain('依据：吉科发人才〔2022〕245号 五（三）');
  });

  it('lists every code with its label', async () => {
    expect(await run(['explain'])).toBe(0);
    for (const code of ['digits-lost', 'micro-or-small', 'commissioner-subsidy', 'yearly-subsidy', 'column-missing'])
      expect(out).toMatch(new RegExp(`^  ${code} +[一-龥]`, 'mu'));
  });

  it.each([
    [
      'one that is near',
      'digit-lost',
      '没有代号“digit-lost”。相近的有：digits-lost。用 keshen explain 列出全部代号。\n',
    ],
    ['nothing like it', 'xyzzyxyzzy', '没有代号“xyzzyxyzzy”。用 keshen explain 列出全部代号。\n'],
  ])('says of an unknown code that there is none: %s', async (_name, code, sentence) => {
    expect(await run(['explain', code])).toBe(2);
    expect([out, err]).toEqual(['', sentence]);
  });
});
