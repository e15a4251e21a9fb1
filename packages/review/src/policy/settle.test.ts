import { commissioner } from '@keshen/rules';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { CheckRefused } from '../refused.ts';
import { policyHeads } from './policy-sheet.ts';
import { settle, type PolicyRequest } from './settle.ts';
import { valueOf } from './settlements-said.ts';

const heads = [...policyHeads];

function workbook(name: string, ...lines: readonly Content[][]): ModelWorkbook {
  const model = new ModelWorkbook(name);
  model.addSheet({ name: '政策口径', cells: [['政策口径'], heads, ...lines] });
  return model;
}

async function settled(books: readonly ModelWorkbook[], request: Partial<PolicyRequest> = {}) {
  const read = await readCase(books, { programme: commissioner });
  return settle(read.books, commissioner, { today: '2024-06-01', ...request });
}

const said = async (...lines: readonly Content[][]) => {
  const { settlements, troubles } = await settled([workbook('申报.xlsx', ...lines)]);
  return { settled: settlements.map(valueOf), troubles: troubles.map((one) => ('says' in one ? one.says : one.code)) };
};

describe('the sheet 政策口径', () => {
  it('settles figures by label or id, with the unit in the cell or beside it', async () => {
    expect(await said(['每年补助标准', '6万元'])).toEqual({ settled: ['6万元'], troubles: [] });
    expect(await said(['yearly-subsidy', 6, '万元'])).toEqual({ settled: ['6万元'], troubles: [] });
    expect(await said(['每年补助标准', 60_000, '元', '2024-01-01', '2024.12.31'])).toEqual({
      settled: ['6万元'],
      troubles: [],
    });
    expect(await said(['聘用合同最短期限', '2年'])).toEqual({ settled: ['24月'], troubles: [] });
  });

  it('refuses a figure without its unit, a fraction of a person, and days that are none', async () => {
    for (const line of [
      ['每年补助标准', 6],
      ['每年补助标准', '6万元', '元'],
      ['每年补助标准', '约6万元'],
      ['每年补助标准', '-6万元'],
      ['每户企业每个单位推荐人数上限', 1.5],
      ['补助年数', 2, '月'],
      ['补助年数', 2, '年', '今年'],
      ['补助年数', 2, '年', '2024-06-01', '2024-01-01'],
      ['判定日', '六月'],
    ]) {
      const { settled: none, troubles } = await said(line);
      expect(none, String(line)).toEqual([]);
      expect(troubles, String(line)).toHaveLength(1);
    }
  });

  it('settles a reading by what it means or by its id', async () => {
    expect(await said(['small-enterprises', 'barred-if-held'])).toMatchObject({ troubles: [] });
    expect(await said(['小微企业是否一律除外', '仅高校科研院所创办或入股的小微企业不在申报范围'])).toMatchObject({
      settled: ['仅高校科研院所创办或入股的小微企业不在申报范围'],
    });
    expect((await said(['small-enterprises', '看情况'])).troubles[0]).toContain('应为“小微企业一律不在申报范围”或');
  });

  it('knows a line of the notice by the words that offices use', async () => {
    const { notice, dayFrom, troubles } = await settled([
      workbook('申报.xlsx', ['文号', '吉科发〔2024〕9号'], ['截止日期', '2024-06-30'], ['补正期限', '2024-07-15']),
    ]);
    expect([notice.number, notice.deadline, notice.returnBy]).toEqual([
      '吉科发〔2024〕9号',
      '2024-06-30',
      '2024-07-15',
    ]);
    expect([dayFrom, troubles]).toEqual(['deadline', []]);
  });

  it('says what it does not know, and leaves what is unset', async () => {
    const { settled: none, troubles } = await said(['补助上限', '6万元'], ['每年补助标准', '未设'], ['补助年数', null]);
    expect(none).toEqual([]);
    expect(troubles).toEqual(['“补助上限”不是已知的项目，没有采用']);
  });

  it('leaves what is another programme’s to it', async () => {
    expect(await said(['R&D补助所属年度', '2021年'])).toEqual({ settled: [], troubles: [] });
  });

  it('takes the day of judgement from it, else the deadline, else today', async () => {
    const sheet = workbook('申报.xlsx', ['判定日', '2024年5月1日'], ['申报截止日期', 45_000]);
    expect((await settled([sheet])).terms.day).toBe('2024-05-01');
    expect(await settled([workbook('申报.xlsx', ['申报截止日期', 45_000])])).toMatchObject({
      terms: { day: '2023-03-15' },
      dayFrom: 'deadline',
    });
    expect((await settled([workbook('申报.xlsx')])).dayFrom).toBe('today');
    expect((await settled([sheet], { asOf: '2025-01-01' })).terms.day).toBe('2025-01-01');
  });
});

describe('several sheets of a case', () => {
  it('count once where they agree, and not at all where they differ', async () => {
    const six = workbook('甲.xlsx', ['每年补助标准', '6万元']);
    expect((await settled([six, workbook('乙.xlsx', ['yearly-subsidy', '60000元'])])).settlements).toHaveLength(1);
    const { settlements, troubles, terms } = await settled([six, workbook('乙.xlsx', ['每年补助标准', '7万元'])]);
    expect(settlements).toEqual([]);
    expect(troubles.map(({ code }) => code)).toEqual(['policy-conflict']);
    expect(terms.values.size).toBe(0);
  });

  it('hold different figures for different times', async () => {
    const { terms, troubles } = await settled([
      workbook(
        '甲.xlsx',
        ['每年补助标准', '7万元', null, '2025-01-01'],
        ['每年补助标准', '6万元', null, null, '2024-12-31'],
      ),
    ]);
    expect(troubles).toEqual([]);
    expect(terms.values.get('yearly-subsidy')?.map(({ value }) => value)).toEqual([6_000_000, 7_000_000]);
  });
});

describe('what is asked for this run', () => {
  it('comes before the sheets', async () => {
    const six = workbook('甲.xlsx', ['每年补助标准', '6万元']);
    const { terms } = await settled([six], { set: new Map([['yearly-subsidy', '8万元']]) });
    expect(terms.values.get('yearly-subsidy')?.map(({ value }) => value)).toEqual([8_000_000]);
  });

  it('can leave the sheets aside', async () => {
    const six = workbook('甲.xlsx', ['每年补助标准', '6万元'], ['判定日', '2023-01-01']);
    const { terms, settlements } = await settled([six], { published: true });
    expect([terms.day, terms.values.size, settlements]).toEqual(['2024-06-01', 0, []]);
  });

  it('is refused where it means nothing', async () => {
    await expect(settled([workbook('甲.xlsx')], { set: new Map([['补助上限', '8万元']]) })).rejects.toThrow(
      CheckRefused,
    );
    await expect(settled([workbook('甲.xlsx')], { set: new Map([['yearly-subsidy', '8']]) })).rejects.toThrow(/带单位/);
  });
});
