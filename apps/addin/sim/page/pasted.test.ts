import { describe, expect, it } from 'vitest';
import { pastedRows } from './pasted.ts';

describe('a block from the clipboard', () => {
  it.each([
    ['one cell', '甲', [['甲']]],
    ['a row', '甲\t1\t', [['甲', '1', '']]],
    [
      'rows, with the line break that Excel adds',
      '甲\t1\r\n乙\t2\r\n',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    ['a cell of two lines', '"甲\n乙"\t1', [['甲\n乙', '1']]],
    ['quotes within', '"说""好"""\t1', [['说"好"', '1']]],
    ['an empty row between', '甲\n\n乙', [['甲'], [''], ['乙']]],
  ])('%s', (_name, text, rows) => {
    expect(pastedRows(text)).toEqual(rows);
  });
});
