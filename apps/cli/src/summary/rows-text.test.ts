import { describe, expect, it } from 'vitest';
import { rowsText } from './rows-text.ts';

describe('rows of a sheet', () => {
  it.each([
    ['one', [7], '第7行'],
    ['two that touch', [7, 8], '第7、8行'],
    ['a stretch', [2, 3, 4, 5], '第2至5行'],
    ['stretches and single rows', [2, 5, 6, 7, 12], '第2、5至7、12行'],
    ['a row named twice', [2, 2, 3, 4], '第2至4行'],
    ['six pieces', [1, 3, 5, 7, 9, 11], '第1、3、5、7、9、11行'],
    ['more pieces than anybody reads', [1, 3, 5, 7, 9, 11, 13, 15], '第1、3、5、7、9、11行等'],
  ])('%s', (_name, rows, text) => {
    expect(rowsText(rows)).toBe(text);
  });
});
