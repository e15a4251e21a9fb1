import { describe, expect, it } from 'vitest';
import { Merges } from './merges.ts';

const area = (top: number, left: number, rows: number, columns: number) => ({ sheet: '1', top, left, rows, columns });

describe('Merges', () => {
  const merges = new Merges([area(2, 0, 2, 1), area(2, 3, 1, 4), area(10, 0, 40, 1), area(30, 5, 60, 2)]);

  it.each([
    ['a head of two rows merged down', 2, 2, false],
    ['its upper row alone', 2, 1, true],
    ['its lower row alone', 3, 1, true],
    ['rows without merges', 5, 2, false],
    ['the row above a tall merge', 9, 1, false],
    ['into a tall merge', 9, 2, true],
    ['within overlapping tall merges', 60, 2, true],
    ['past them', 90, 2, false],
  ] as const)('%s', (_name, top, rows, cut) => {
    expect(merges.cut(top, rows)).toBe(cut);
  });

  it('finds the merge that covers a cell', () => {
    expect(merges.at(2, 5)).toMatchObject({ left: 3, columns: 4 });
    expect(merges.at(2, 7)).toBeUndefined();
  });

  it('has nothing to say where the host cannot tell', () => {
    expect(new Merges(null).cut(0, 2)).toBe(false);
    expect(new Merges(null).at(0, 0)).toBeUndefined();
  });
});
