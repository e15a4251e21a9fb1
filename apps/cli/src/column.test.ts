import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '@keshen/review';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

const heads =
  '企业名称,统一社会信用代码,企业统一社会信用代码,注册地（市州）,推荐单位,产业领域,国民经济行业,从业人员（人）,营业收入（万元）';
const firm = '示例公司,91220184MA0XX00153,91220101MA0XX0015U,长春市,长春市,新材料,C39,500,5000';

let folder: string;
let out: string;
let err: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-column-'));
  writeFileSync(path.join(folder, '申报.csv'), `${heads}\n${firm}\n`);
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const check = (...args: string[]) => run(['check', '--json', ...args, path.join(folder, '申报.csv')]);

describe('--column', () => {
  it('serves 规范格式, too', async () => {
    writeFileSync(
      path.join(folder, '申报.csv'),
      `${heads}\n${firm.replace('91220101MA0XX0015U', '91220101ma0xx0015u')}\n`,
    );
    const file = path.join(folder, '申报.csv');
    expect(await run(['fix', '--programme', 'commissioner', '--column', 'enterprises.creditCode=C', file])).toBe(0);
    expect(out).toContain('“91220101ma0xx0015u” → “91220101MA0XX0015U”');
    out = '';
    await run(['fix', '--column', 'enterprises.creditCode=B', file]);
    expect(out).not.toContain('91220101MA0XX0015U');
  });

  it('says which column holds a field, as often as it is written', async () => {
    await check('--column', 'enterprises.creditCode=C', '--column', 'enterprises.sector=');
    const { tables, decisions } = reportSchema.parse(JSON.parse(out));
    expect(decisions[0]!.key).toBe('91220101MA0XX0015U');
    expect(tables[0]!.columns).not.toHaveProperty('sector');
  });

  it.each([
    ['enterprises.creditCode=AA', 'AA列不在'],
    ['firms.creditCode=C', '没有名为“firms”的表'],
    ['creditCode', '应为 enterprises.creditCode=C 的样子'],
  ])('refuses %s in one sentence, with exit code 2', async (choice, sentence) => {
    expect(await check('--column', choice)).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });
});
