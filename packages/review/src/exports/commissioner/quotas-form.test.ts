import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';
import { describe, expect, it } from 'vitest';
import { baseHeads, indicator, quotaBook, quotaHeads } from '../../quotas/testing/quota-book.ts';
import { Session } from '../../session.ts';
import { planExports } from '../plan-exports.ts';
import { quotaForms } from './quotas-form.ts';
import { shellOf } from '../shells.ts';

const bases = [baseHeads, indicator('长春市', 5), indicator('吉林市', 3.5), indicator('四平市', 0.1)];
const granted = [quotaHeads, ['长春市', 1, 8, 1], ['吉林市', 1, 8, 4], ['四平市', 1, 8, 1]];
const policy = [
  ['项目', '取值'],
  ['每年选派名额', '10人'],
  ['名额分配方法', '最大余额法'],
];

async function judged(priority: string) {
  const lines = priority === '' ? policy : [...policy, ['超名额优先次序', priority]];
  const model = quotaBook({ 测算基数: bases, 名额分配表: granted, 政策口径: lines });
  const session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
  const report = await session.check();
  return { session, report };
}

describe('the papers about places', () => {
  it('show every step, and their sums agree', async () => {
    const { session } = await judged('');
    const [list, steps] = quotaForms(session.result);
    expect(list!.rows).toEqual([
      [1, '长春市', 5, 1, 8, 5, 1, 0, null, 1, 2, -1],
      [2, '吉林市', 3.5, 1, 8, 4, 4, 0, null, 4, 1, 3],
      [3, '四平市', 0.1, 1, 8, 1, 1, 0, null, 1, 0, 1],
    ]);
    expect(list!.totals).toEqual(['合计', null, 8.6, null, null, 10, 6, 0, null, 6, 3, 3]);
    expect(steps!.rows).toEqual([
      [1, '长春市', 5, 1, 8, '5 5/17', 5, '5/17（约0.294）', null, 5],
      [2, '吉林市', 3.5, 1, 8, '3 12/17', 3, '12/17（约0.706）', '第1', 4],
      [3, '四平市', 0.1, 1, 8, '1', 1, '0', null, 1],
    ]);
    expect(steps!.subtitle).toBe('名额总数：10人　基数：规上企业数（2023）　方法：最大余额法');
  });

  it('list who waits without an order, and say so, until an order is stated', async () => {
    const ranking = async (priority: string) => {
      const [, , form] = quotaForms((await judged(priority)).session.result);
      return { subtitle: form!.subtitle, rows: form!.rows.map((row) => [row[1], row[3], row[4], row[5], row[8]]) };
    };
    expect(await ranking('')).toEqual({
      subtitle: '没有写明优先次序，名单未排序',
      rows: [
        ['长春市', null, '未排序', '乙', null],
        ['长春市', null, '未排序', '甲', null],
      ],
    });
    expect(await ranking('博士、首次入选')).toEqual({
      subtitle: '优先次序：博士、首次入选',
      rows: [
        ['长春市', 1, '名额内', '甲', '博士：是，首次入选：是'],
        ['长春市', 2, '候补1', '乙', '博士：否，首次入选：是'],
      ],
    });
    expect((await ranking('首次入选')).rows.map(([, , standing]) => standing)).toEqual(['并列待定', '并列待定']);
  });

  it('name no identity number and hold no formula', async () => {
    const { session } = await judged('博士');
    for (const form of quotaForms(session.result)) {
      const file = openWorkbook(fillForm(form, shellOf(form.layout), nodeCodec), form.fileName, nodeCodec);
      const [sheet] = (await file.book()).sheets;
      const block = await file.read(sheet!.used!, ['formulas']);
      expect([form.layout, block.formulas.size, block.pool.filter((text) => /\d{15}/.test(text))]).toEqual([
        form.layout,
        0,
        [],
      ]);
    }
  });

  it('come with the other papers of a check', async () => {
    const { session, report } = await judged('');
    const layouts = planExports(session.result, report).forms.map(({ layout }) => layout);
    expect(layouts).toEqual(expect.arrayContaining(['quotas', 'quota-steps', 'quota-ranking']));
  });
});
