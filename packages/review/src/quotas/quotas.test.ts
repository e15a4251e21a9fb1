import { describe, expect, it } from 'vitest';
import { Session, type CheckRequest } from '../session.ts';
import { baseHeads, indicator, quotaBook, quotaHeads, type Cells } from './testing/quota-book.ts';

async function check(sheets: Readonly<Record<string, Cells>>, request: CheckRequest = {}) {
  const session = new Session([quotaBook(sheets)], { rulesHash: 'sha256:test', today: '2024-06-01' });
  const report = await session.check({
    ...request,
    set: new Map([['yearly-intake', '10人'], ...(request.set ?? [])]),
  });
  const own = report.findings.filter(({ code }) => /^(quota|draw|move|priority|over-quota|unit-without)/.test(code));
  return { report, own, codes: own.map(({ code, severity }) => `${code} ${severity}`) };
}

describe('a list of quotas', () => {
  it('that agrees with the applications has nothing to say', async () => {
    const { codes } = await check({ 名额分配表: [quotaHeads, ['长春市', 1, 8, 7], ['吉林市', 1, 8, 3]] });
    expect(codes).toEqual([]);
  });

  it('makes a unit over its places a finding on the unit, and nobody ineligible', async () => {
    const { report, own } = await check({ 名额分配表: [quotaHeads, ['长春市', 0, 8, 1], ['吉林市', 1, 9, 9]] });
    const [over, priority] = own;
    expect(over).toMatchObject({
      code: 'over-quota',
      severity: 'confirm',
      places: [{ sheet: '名额分配表', row: 2 }],
      citation: { paragraph: '五（二）' },
      message: '长春市符合条件的有2人，核定名额为1个，超出1个；请推荐单位按优先次序择定，其余列为候补。',
    });
    expect(priority).toMatchObject({ code: 'priority-unset', severity: 'hint' });
    expect(new Set(report.decisions.map(({ status }) => status))).toEqual(new Set(['eligible']));
  });

  it('leaves an enterprise waiting for the department whose unit is not on it', async () => {
    const { report, codes } = await check({ 名额分配表: [quotaHeads, ['长春市', 1, 9, 9], ['四平市', 1, 8, 1]] });
    expect(codes).toEqual(['unit-without-quota confirm']);
    expect(report.decisions.map(({ status }) => status)).toEqual([
      'eligible',
      'undetermined',
      'eligible',
      'eligible',
      'undetermined',
    ]);
    expect(report.decisions[1]!.missing).toMatchObject([{ kind: 'choice', by: 'ours', name: 'unit-without-quota' }]);
  });

  it('is checked: sum, floor, cap, whole numbers, units', async () => {
    const { own } = await check({
      名额分配表: [
        quotaHeads,
        ['长春市', 4, 8, 3],
        ['吉林市', 1, 2, 4],
        ['四平市', 0.5, 9, 1],
        ['白城市', 0, 9, 1],
        ['白城', 0, 9, 2],
      ],
    });
    expect(
      own.map(({ code, places, message }) => [code, places.map(({ row }) => row), message.split('；')[0]]),
    ).toEqual([
      ['quota-below-floor', [2], '长春市的名额3个，少于保底名额4个'],
      ['quota-above-cap', [3], '吉林市的名额4个，多于封顶名额2个'],
      ['quota-unreadable', [4], '四平市的保底名额不是整数'],
      ['quota-unit-twice', [5, 6], '白城市在名额分配表中有2行，数字不同的栏目没有采用'],
    ]);
    const { own: sum } = await check({ 名额分配表: [quotaHeads, ['长春市', 1, 9, 9], ['吉林市', 1, 9, 9]] });
    expect(sum.map(({ message }) => message)).toEqual([
      '各单位下达数合计18个，名额总数10个，“左右”的幅度未设，相差+8；请核对并更正。',
    ]);
    const tolerated = { set: new Map([['intake-tolerance', '8人']]) };
    expect(
      (await check({ 名额分配表: [quotaHeads, ['长春市', 1, 9, 9], ['吉林市', 1, 9, 9]] }, tolerated)).own,
    ).toEqual([]);
  });
});

describe('places by an indicator', () => {
  const bases = [baseHeads, indicator('长春市', 5), indicator('吉林市', 3), indicator('四平市', 1)];

  it('stand in the report, in the order of the divisions', async () => {
    const { report, codes } = await check({ 测算基数: bases });
    expect(report.allocations).toEqual([
      { unit: '长春市', places: 6 },
      { unit: '吉林市', places: 3 },
      { unit: '四平市', places: 1 },
    ]);
    expect(codes).toEqual(['quota-method-unset confirm']);
  });

  it('are compared with what was granted, for which a reason may stand', async () => {
    const heads = [...quotaHeads, '理由或文号'];
    const granted = {
      名额分配表: [heads, ['长春市', 1, 8, 5, null], ['吉林市', 1, 8, 4, '吉科函1号'], ['四平市', 1, 8, 1, null]],
    };
    const { own } = await check(
      { 测算基数: bases, ...granted },
      { set: new Map([['quota-method', 'largest-remainder']]) },
    );
    expect(own.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'confirm',
        '长春市下达5个，按规上企业数（2023）、最大余额法测算为6个，相差-1；请核对，另行确定的注明理由或文号。',
      ],
      ['hint', '吉林市下达4个，按规上企业数（2023）、最大余额法测算为3个，相差+1；所注理由：吉科函1号。'],
    ]);
  });

  it('wait for a draw where claims are equal, and for nothing once it is recorded', async () => {
    const level = { 测算基数: [baseHeads, indicator('长春市', 1), indicator('吉林市', 1)] };
    const request = {
      set: new Map([
        ['yearly-intake', '3人'],
        ['quota-method', 'largest-remainder'],
      ]),
    };
    const open = await check(level, request);
    expect([open.codes, open.report.allocations]).toEqual([['quota-tie confirm'], []]);
    expect(open.own[0]!.message).toMatch(/^还有1个名额，长春市、吉林市应得的份额相同/);
    const heads = ['事项', '候选单位', '名额数', '方式', '日期', '主持人', '结果', '纪要号或见证人'];
    const line = ['名额并列', '吉林市、长春市', 1, '抽签', '2024-05-20', '主持人甲', '吉林市', null];
    const settled = await check({ ...level, 抽签与会议记录: [heads, line] }, request);
    expect([settled.codes, settled.report.allocations]).toEqual([
      [],
      [
        { unit: '长春市', places: 1 },
        { unit: '吉林市', places: 2 },
      ],
    ]);
    const wrong = await check({ ...level, 抽签与会议记录: [heads, line.with(6, '四平市')] }, request);
    expect(wrong.own.map(({ code, places }) => [code, places.map(({ row }) => row)])).toEqual([
      ['draw-unfit', [2]],
      ['quota-tie', []],
    ]);
  });

  it('say which limits clash and what would free them', async () => {
    const { own } = await check({
      测算基数: bases,
      名额分配表: [quotaHeads, ['长春市', 8, 9, null], ['吉林市', 4, 9, null], ['四平市', 1, 9, null]],
    });
    expect(own.find(({ code }) => code === 'quota-clash')!.message).toBe(
      '保底、封顶与名额不能同时满足：保底名额合计超出名额3个（长春市、吉林市、四平市）。请共调减保底3个，或增加名额3个。',
    );
  });

  it('wait for a choice between several indicators, made in 政策口径', async () => {
    const two = {
      测算基数: [
        ...bases,
        ['长春市', '研发投入', 9, '2023', '税务'],
        ['吉林市', '研发投入', 1, '2023', '税务'],
        ['四平市', '研发投入', 0, '2023', '税务'],
      ],
    };
    expect((await check(two)).codes).toEqual(['quota-basis-open confirm']);
    const policy = [
      ['项目', '取值'],
      ['名额测算基数', '研发投入'],
      ['名额分配方法', '最大余额法'],
    ];
    expect((await check({ ...two, 政策口径: policy })).report.allocations.map(({ places }) => places)).toEqual([
      9, 1, 0,
    ]);
  });
});
