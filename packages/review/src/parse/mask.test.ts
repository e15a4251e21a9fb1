import { describe, expect, it } from 'vitest';
import { mask, maskWithin } from './mask.ts';

describe('identity numbers', () => {
  it('keep two characters at either end', () => {
    expect(mask('220104197001010010')).toBe('22**************10');
    expect(mask('E12345')).toBe('******');
  });

  it.each([
    ['a sound number', '张某220104197001010010', '张某22**************10'],
    ['one with a slip in its check digit', '张某 220104197001010011。', '张某 22**************11。'],
    ['a small x', '34052419800101001x', '34**************1x'],
    ['a credit code of letters', '91220101MA0XX0015U', '91220101MA0XX0015U'],
    ['a credit code of digits alone', '911101066976941872', '911101066976941872'],
    ['an eighteen-digit number without a day', '220104199913010010', '220104199913010010'],
    ['part of a longer number', '1220104197001010010', '1220104197001010010'],
  ])('that stand within a text: %s', (_name, text, shown) => {
    expect(maskWithin(text)).toBe(shown);
  });
});
