import type { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../session.ts';
import { planQuotas } from './plan-quotas.ts';
import { baseHeads, indicator, quotaBook, quotaHeads } from './testing/quota-book.ts';

let model: ModelWorkbook;
let set: Map<string, string>;
beforeEach(() => {
  model = quotaBook({ 测算基数: [baseHeads, indicator('长春市', 1), indicator('吉林市', 1), indicator('四平市', 2)] });
  set = new Map([
    ['yearly-intake', '10人'],
    ['quota-method', 'largest-remainder'],
  ]);
});

const check = async () => {
  const session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
  const report = await session.check({ set });
  const own = report.findings.filter(({ code }) => /^(quota|draw|move|priority|over-quota|unit-without)/.test(code));
  return { session, report, codes: own.map(({ code }) => code).toSorted() };
};
const write = async () => {
  const { session, ...checked } = await check();
  const plan = (await planQuotas(session.result, [model]))!;
  const applied = await model.apply(plan.edits);
  expect([applied.stale, applied.failed]).toEqual([[], null]);
  return { ...checked, done: applied.done, edits: plan.edits };
};
const sheet = (anchor: string) => model.sheets.find(({ id }) => id === model.anchors.get(anchor)?.sheet)!;
const row = (anchor: string, number: number, width = 12) =>
  Array.from({ length: width }, (_, c) => sheet(anchor).grid.get(number - 1, c));
const quotas = (number: number) => row('_keshen.quotas', number);
const put = (anchor: string, number: number, column: number, content: Content) =>
  sheet(anchor).grid.set(number - 1, column, content);

describe('the sheet 名额分配', () => {
  it('has every unit from its weight to what is left, and the sums', async () => {
    await write();
    expect(sheet('_keshen.quotas').name).toBe('名额分配');
    expect(quotas(1)[0]).toBe('科创专员名额分配');
    expect(quotas(2)[0]).toMatch(
      /^名额总数：10人。基数：规上企业数（2023）；方法：最大余额法。长春市、吉林市并列，还有1个名额未定。/,
    );
    expect(quotas(3)).toEqual(
      '序号 推荐单位 基数 保底名额 封顶名额 测算数 下达数 调剂 理由或文号 核定数 已用 结余'.split(' '),
    );
    expect([quotas(4), quotas(6), quotas(7)]).toEqual([
      [1, '长春市', 1, null, null, null, null, null, null, null, 2, null],
      [3, '四平市', 2, null, null, null, null, null, null, null, 0, null],
      [null, '合计', 4, null, null, null, null, null, null, null, 3, null],
    ]);
  });

  it('changes nothing when it is written again', async () => {
    await write();
    const { edits, done } = await write();
    expect(edits.every((edit) => edit.do === 'add-sheet')).toBe(true);
    expect(done).toEqual([]);
  });

  it('goes from a draw through grants and rounds to what is left', async () => {
    const { codes: level } = await write();
    expect(level).toEqual(['quota-tie']);
    expect(row('_keshen.draws', 4, 8)).toEqual(['名额并列', '长春市、吉林市', 1, null, null, null, null, null]);
    for (const [column, content] of [
      [3, '会议'],
      [4, 45_432],
      [5, '主持人甲'],
      [6, '吉林市'],
      [7, '纪要3号'],
    ] as const)
      put('_keshen.draws', 4, column, content);

    const { report, codes } = await write();
    expect(codes).toEqual([]);
    expect(report.allocations.map(({ places }) => places)).toEqual([2, 3, 5]);
    expect(quotas(2)[0]).toContain('长春市、吉林市并列，2024-05-20由主持人甲主持会议，确定给吉林市，纪要3号。');
    expect([4, 5, 6, 7].map((number) => quotas(number)[5])).toEqual([2, 3, 5, 10]);
    expect(sheet('_keshen.quota_moves')).toBeUndefined();

    [1, 4, 5].forEach((places, i) => put('_keshen.quotas', 4 + i, 6, places));
    put('_keshen.quotas', 4, 8, '吉科函1号');
    put('_keshen.quotas', 5, 8, '吉科函1号');
    const granted = await write();
    expect(granted.codes).toEqual(['over-quota', 'priority-unset', 'quota-differs', 'quota-differs']);
    expect([quotas(4), quotas(7)]).toEqual([
      [1, '长春市', 1, null, null, 2, 1, 0, '吉科函1号', 1, 2, -1],
      [null, '合计', 4, null, null, 10, 10, 0, null, 10, 3, 7],
    ]);

    const moves = [
      ['1', 45_500, '交回', '四平市', null, 2, '四平函2号'],
      ['2', 45_510, '递补', null, '长春市', 1, '吉科函5号'],
    ];
    moves.forEach((line, r) => line.forEach((content, c) => put('_keshen.quota_moves', 4 + r, c, content)));
    const moved = await write();
    expect(moved.codes).toEqual(['quota-differs', 'quota-differs']);
    expect([4, 5, 6, 7].map((number) => quotas(number).slice(6, 12))).toEqual([
      [1, 1, '吉科函1号', 2, 2, 0],
      [4, 0, '吉科函1号', 4, 1, 3],
      [5, -2, null, 3, 0, 3],
      [10, -1, null, 9, 3, 6],
    ]);
    expect(quotas(2)[0]).toContain('第1轮后交回未用2个。第2轮后交回未用1个。');
    expect((await write()).done).toEqual([]);
  });

  it('lays out a draw where an order of priority leaves the last place open', async () => {
    const list = [quotaHeads, ['长春市', 0, 8, 1], ['吉林市', 1, 8, 3], ['四平市', 1, 8, 6]];
    model.addSheet({ name: '名额分配表', cells: list });
    set = new Map([...set, ['名额测算基数', '基数'], ['超名额优先次序', '首次入选']]);
    expect((await write()).codes).toContain('quota-tie');
    expect(row('_keshen.draws', 4, 3)).toEqual(['候补并列（长春市）', '乙、甲', 1]);
    ['抽签', 45_432, '主持人甲', '甲'].forEach((content, i) => put('_keshen.draws', 4, 3 + i, content));
    expect((await check()).codes).not.toContain('quota-tie');
    expect((await write()).done).toEqual([]);
  });

  it('keeps what the office has written, wherever it has sorted it, and formulas too', async () => {
    await write();
    put('_keshen.quotas', 5, 1, '四平市');
    put('_keshen.quotas', 6, 1, '吉林市科技局');
    put('_keshen.quotas', 6, 3, { formula: '=1+1' });
    put('_keshen.quotas', 9, 0, '注：以上名额另行公布');
    await write();
    expect([quotas(5).slice(0, 4), quotas(6).slice(0, 4)]).toEqual([
      [2, '吉林市', 1, { formula: '=1+1' }],
      [3, '四平市', 2, null],
    ]);
    expect(quotas(8)[0]).toBe('注：以上名额另行公布');
  });

  it('takes over the grants of a list that came, and says nothing twice', async () => {
    const list = [quotaHeads, ['长春市科技局', 1, 8, 3], ['吉林市', 1, 8, 2], ['四平市', 1, 8, 5]];
    model.addSheet({ name: '名额分配表', cells: list });
    await write();
    expect(quotas(4).slice(1, 7)).toEqual(['长春市', 1, 1, 8, null, 3]);
    const { codes } = await check();
    expect(codes).toEqual(['quota-tie']);
  });

  it('leaves a sheet alone on which somebody has moved columns', async () => {
    await write();
    put('_keshen.quotas', 3, 5, '备注');
    const { session } = await check();
    const plan = (await planQuotas(session.result, [model]))!;
    expect(plan.edits.filter((edit) => edit.do === 'write')).toEqual([]);
  });

  it('is not planned where the case says nothing of places', async () => {
    model = quotaBook({});
    const { session } = await check();
    expect(await planQuotas(session.result, [model])).toBeUndefined();
  });
});
