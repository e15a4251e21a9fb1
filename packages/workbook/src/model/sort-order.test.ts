import { describe, expect, it } from 'vitest';
import { Clerk } from './clerk.ts';
import { sortOrder } from './sort-order.ts';
import { ModelWorkbook } from './workbook.ts';

describe('the order of Excel', () => {
  const mixed = [true, '乙', 10, null, 'b', { error: '#N/A' }, 9, 'A', false, '甲'];

  it('has numbers as numbers, texts by pinyin, then truth values and errors, and nothing last', () => {
    expect(mixed.toSorted(sortOrder(false))).toEqual([
      9,
      10,
      '甲',
      '乙',
      'A',
      'b',
      false,
      true,
      { error: '#N/A' },
      null,
    ]);
  });

  it('is turned round when it descends, but for what is empty', () => {
    expect(mixed.toSorted(sortOrder(true))).toEqual([
      { error: '#N/A' },
      true,
      false,
      'b',
      'A',
      '乙',
      '甲',
      10,
      9,
      null,
    ]);
  });
});

describe('a clerk who sorts', () => {
  const sheet = { name: '表', id: '1', cells: [['丙', 9], ['甲', 10], ['乙', 9], ['丁']] };
  const names = (model: ModelWorkbook) => [0, 1, 2, 3].map((row) => model.sheet('1').grid.get(row, 0));
  const all = { sheet: '1', top: 0, left: 0, rows: 4, columns: 2 };

  it('moves whole rows, keeps the order of equals, and can take it back', () => {
    const model = new ModelWorkbook('表.xlsx');
    model.addSheet(sheet);
    const clerk = new Clerk(model);
    clerk.sort(all, 1, true);
    expect(names(model)).toEqual(['甲', '丙', '乙', '丁']);
    clerk.sort(all, 1);
    expect(names(model)).toEqual(['丙', '乙', '甲', '丁']);
    clerk.undo();
    clerk.undo();
    expect(names(model)).toEqual(['丙', '甲', '乙', '丁']);
  });
});
