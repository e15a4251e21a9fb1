import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotaMove } from '../tables/quota-moves.ts';
import { playRounds } from './rounds.ts';

const granted = new Map([
  ['220100', 41],
  ['220200', 20],
]);
const move = (
  round: string,
  kind: string,
  from: string | undefined,
  to: string | undefined,
  places: number,
): QuotaMove => ({
  round,
  day: '2024-07-01',
  kind,
  from,
  to,
  places,
  reason: '函',
});

describe('rounds after publication', () => {
  it('give places back, fill them again, and move them', () => {
    const { rounds, net, pool, unfit } = playRounds(granted, [
      move('第2轮', '递补', undefined, '吉林市科技局', 2),
      move('第1轮', '交回', '长春市', undefined, 3),
      move('第10轮', '调剂', '吉林市', '长春市', 1),
    ]);
    expect(rounds.map(({ round, pool: left, held }) => [round, [...held.values()], left])).toEqual([
      ['第1轮', [38, 20], 3],
      ['第2轮', [38, 22], 1],
      ['第10轮', [39, 21], 1],
    ]);
    expect([[...net.values()], pool, unfit]).toEqual([[-2, 1], 1, []]);
  });

  it('follow each other by their numbers, also in Chinese', () => {
    const names = ['第二十一轮', '第十一轮', '第二轮', '第十轮', '第一轮', '第二十轮'];
    const { rounds } = playRounds(
      granted,
      names.map((name) => move(name, '调剂', '吉林市', '长春市', 1)),
    );
    expect(rounds.map(({ round }) => round)).toEqual([
      '第一轮',
      '第二轮',
      '第十轮',
      '第十一轮',
      '第二十轮',
      '第二十一轮',
    ]);
  });

  it.each([
    ['more than a unit has', move('1', '交回', '吉林市', undefined, 21), { kind: 'overdrawn', unit: '220200', by: 1 }],
    ['more than was given back', move('1', '递补', undefined, '吉林市', 1), { kind: 'pool-overdrawn', by: 1 }],
    ['places of nobody', move('1', '调剂', undefined, '吉林市', 1), { kind: 'wrong-units' }],
    ['places to itself', move('1', '调剂', '吉林', '吉林市', 1), { kind: 'wrong-units' }],
    ['places to a unit without quota', move('1', '递补', undefined, '白城市', 1), { kind: 'no-quota', unit: '220800' }],
    ['half a place', move('1', '交回', '吉林市', undefined, 0.5), { kind: 'not-whole' }],
    ['an unknown number', { ...move('1', '交回', '吉林市', undefined, 1), places: undefined }, { kind: 'incomplete' }],
  ] as const)('are told when they move %s', (_name, line, why) =>
    expect(playRounds(granted, [line]).unfit).toEqual([{ index: 0, why }]),
  );

  it('takes exactly what a unit has', () =>
    expect(playRounds(granted, [move('1', '交回', '吉林市', undefined, 20)]).unfit).toEqual([]));

  it('of one name are one round, whatever the order of its lines', () => {
    const lines = [move('一', '递补', undefined, '吉林市', 5), move('一', '交回', '长春市', undefined, 5)];
    expect(playRounds(granted, lines).unfit).toEqual([]);
    expect(playRounds(granted, lines.toReversed()).net).toEqual(playRounds(granted, lines).net);
  });

  it('never make or lose a place', () => {
    const unit = fc.constantFrom('长春市', '吉林市科技局', '白城市', undefined);
    const line = fc
      .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('交回', '调剂', '递补'), unit, unit, fc.nat(9))
      .map(([round, kind, from, to, places]) => move(round, kind, from, to, places));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (record) => {
        for (const { held, pool } of playRounds(granted, record).rounds)
          expect([...held.values()].reduce((sum, n) => sum + n, pool)).toBe(61);
      }),
    );
  });
});
