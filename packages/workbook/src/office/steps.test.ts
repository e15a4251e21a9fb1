import { describe, expect, it } from 'vitest';
import { ModelWorkbook } from '../model/index.ts';
import type { Content, WriteEdit } from '../port.ts';
import { writtenBytes } from './bytes.ts';
import { Pace } from './pace.ts';
import { editsOf, packed, planOf } from './steps.ts';

const write = (top: number, now: readonly Content[]): WriteEdit => ({
  do: 'write',
  at: { sheet: '1', top, left: 0, rows: now.length, columns: 1 },
  was: now.map(() => null),
  now,
});

function shadow(): ModelWorkbook {
  const model = new ModelWorkbook('shadow');
  model.addSheet({ name: '申报', id: '1' });
  return model;
}

const long = '长'.repeat(30_000);
const large = write(1, Array<string>(100).fill(long));

describe('steps of a plan', () => {
  it('are the edits themselves while these are small', async () => {
    const edits = [write(0, ['甲']), write(1, ['乙'])];
    const { steps } = await planOf(shadow(), edits, new Pace());
    expect(steps.map(({ part }) => part)).toEqual(edits);
    expect(packed(steps)).toHaveLength(1);
  });

  it('are whole rows of an edit that is too large for a request', async () => {
    const { steps } = await planOf(shadow(), [large], new Pace());
    expect(steps.length).toBeGreaterThan(2);
    expect(Math.max(...steps.map(({ bytes }) => bytes))).toBeLessThanOrEqual(writtenBytes);
    expect(steps.flatMap(({ part }) => ('now' in part ? part.now : []))).toEqual(large.now);
    expect(steps.map(({ part }) => ('at' in part ? part.at.rows : 0)).reduce((sum, rows) => sum + rows)).toBe(100);
  });

  it('keep what an edit sees that another has made', async () => {
    const twice = [write(0, ['甲']), { ...write(0, ['乙']), was: ['甲'] }];
    expect((await planOf(shadow(), twice, new Pace())).steps).toHaveLength(2);
  });
});

describe('the edits that steps come to', () => {
  it('are whole where all of an edit is done, else its parts', async () => {
    const small = write(0, ['甲']);
    const { steps } = await planOf(shadow(), [small, large], new Pace());
    expect(editsOf(steps, steps)).toEqual([small, large]);
    const [first, second] = steps;
    expect(editsOf([first!, second!], steps)).toEqual([small, second!.part]);
  });
});
