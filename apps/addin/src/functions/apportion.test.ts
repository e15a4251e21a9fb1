import { describe, expect, it } from 'vitest';
import { dividePlaces } from './apportion.ts';

describe('KESHEN.APPORTION', () => {
  it.each([
    ['a column of weights', [[5], [3], [1]], [[6], [3], [1]]],
    ['a row of them', [[5, 3, 1]], [[6, 3, 1]]],
    ['a blank weight, as 0', [[5], [0], [3]], [[6], [0], [4]]],
  ])('%s keeps its shape', (_name, weights, places) => {
    expect(dividePlaces(10, weights)).toEqual(places);
  });

  it('keeps floors and caps; blank and 0 are none', () => {
    expect(dividePlaces(10, [[80], [1], [9]], [[0], [2], ['']], [[5], [null], [0]])).toEqual([[5], [2], [3]]);
  });

  it.each([
    ['sainte-lague', [[6], [3], [1]]],
    ['圣拉古法', [[6], [3], [1]]],
    ['adams', [[5], [4], [1]]],
  ])('divides by the method %s', (method, places) => {
    expect(dividePlaces(10, [[50], [31], [9]], null, null, method)).toEqual(places);
  });

  it.each([
    ['a tie', [1, [[3], [3]]], 'not-available', '第1、2个单位对最后1个名额权利相同，须抽签'],
    ['no places', [0, [[3], [3]]], 'not-available', '未填写名额'],
    ['floors beyond the places', [3, [[1], [1]], [[2], [2]]], 'value', '保底合计超出名额1个'],
    ['caps below them', [9, [[1], [1]], null, [[2], [2]]], 'value', '封顶合计比名额少5个'],
    ['floors of another shape', [3, [[1], [1]], [[2, 2]]], 'value', '应与基数行列相同'],
    ['a weight that is no number', [3, [[1], ['若干']]], 'value', '第2个基数“若干”'],
    [
      'a method that nobody knows',
      [3, [[2], [1]], null, null, '抓阄'],
      'value',
      '没有名为“抓阄”的方法，可用：最大余额法',
    ],
  ] as const)('%s: an error that says why', (_name, [places, weights, floors, caps, method], kind, says) => {
    expect(() => dividePlaces(places, weights, floors, caps, method)).toThrow(
      expect.objectContaining({ kind, message: expect.stringContaining(says) }),
    );
  });
});
