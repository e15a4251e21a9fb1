import { describe, expect, it } from 'vitest';
import { checkId } from './id-check.ts';

describe('KESHEN.IDCHECK', () => {
  it.each([
    ['a sound number, made up', '11010519491231002X', '正确'],
    ['with a small x', '11010519491231002x', '正确'],
    ['a wrong check digit', '110105194912310021', '末位与前17位不符'],
    ['30 February', '110105194902300026', '第7至14位不是有效日期'],
    ['15 digits', '110105491231002', '应为18位，现为15位'],
    ['a letter within', '1101051949123A002X', '前17位应为数字，末位应为数字或 X'],
    ['a blank cell', 0, ''],
  ])('%s', (_name, cell, says) => {
    expect(checkId(cell)).toBe(says);
  });

  it('says that Excel has lost digits', () => {
    expect(checkId(110105194912310030)).toMatch('其后各位已丢失');
    expect(checkId('1.10105E+17')).toMatch('其后各位已丢失');
  });
});
