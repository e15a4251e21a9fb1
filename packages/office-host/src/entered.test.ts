import { describe, expect, it } from 'vitest';
import { entered } from './objects/entered.ts';

describe('what Excel makes of a text that is written to a cell', () => {
  it.each([
    ['a plain text', '长春市', '长春市'],
    ['a number', '007', 7],
    ['a number with commas', '1,234.5', 1234.5],
    ['a share', '12%', 0.12],
    ['a full-width number', '１２', 12],
    ['a number of eighteen digits, which loses the last ones', '220102199001011237', 220_102_199_001_011_232],
    ['a day', '2024-06-01', 45_444],
    ['a day in Chinese', '2024年6月1日', 45_444],
    ['a truth value', 'true', true],
    ['an error', '#N/A', { error: '#N/A' }],
    ['a formula', '=A1', { formula: '=A1' }],
    ['a formula by its sign', '+A1', { formula: '=+A1' }],
    ['a sign alone', '-', '-'],
    ['an apostrophe in front', "'007", '007'],
    ['two of them', "''007", "'007"],
    ['nothing', '', null],
  ])('%s', (_name, text, content) => expect(entered(text, false)).toEqual(content));

  it('leaves the cell alone for null', () => expect(entered(null, false)).toBeUndefined());
  it('counts days from 1904 where the workbook does', () => expect(entered('1904-01-02', true)).toBe(1));
  it('takes 32,767 characters and no more', () => {
    expect(entered('长'.repeat(32_767), false)).toHaveLength(32_767);
    expect(() => entered('长'.repeat(32_768), false)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
