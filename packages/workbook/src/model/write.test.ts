import { expect, it } from 'vitest';
import type { WriteEdit } from '../port.ts';
import { Grid } from './grid.ts';
import { Texts } from './texts.ts';
import { stretch, writing } from './write.ts';

it('never works on more cells on end than a stretch', () => {
  const grid = new Grid(new Texts());
  const cells = 20 * stretch;
  const at = { sheet: '1', top: 0, left: 0, rows: cells, columns: 1 };
  const edit: WriteEdit = { do: 'write', at, was: Array(cells).fill(null), now: Array(cells).fill(7) };
  let touched = 0;
  const longest: number[] = [];
  const { get, set } = grid;
  grid.get = (...cell) => (touched++, get.apply(grid, cell));
  grid.set = (...cell) => (touched++, set.apply(grid, cell));
  for (const _ of writing(grid, edit)) {
    longest.push(touched);
    touched = 0;
  }
  expect(Math.max(...longest, touched)).toBeLessThanOrEqual(stretch);
  expect(grid.get(cells - 1, 0)).toBe(7);
});
