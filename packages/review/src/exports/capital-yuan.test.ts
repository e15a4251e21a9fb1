import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalYuan } from './capital-yuan.ts';

describe('capital characters: 正确填写票据和结算凭证的基本规定', () => {
  it.each([
    ['zeros in between', 140_950, '壹仟肆佰零玖元伍角'],
    ['two zeros in between', 600_714, '陆仟零柒元壹角肆分'],
    ['yuan that end with zero', 168_032, '壹仟陆佰捌拾元零叁角贰分'],
    ['ten thousands that end with zero', 10_700_053, '壹拾万柒仟元零伍角叁分'],
    ['no 角', 1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    ['no 角, short', 32_504, '叁佰贰拾伍元零肆分'],
    ['whole yuan', 330_000_000, '叁佰叁拾万元整'],
    ['ten begins with one', 1_000, '壹拾元整'],
    ['a zero for a whole missing group', 10_001_000_000, '壹亿零壹万元整'],
    ['ten thousand times a hundred million', 100_000_000_000_001, '壹万亿元零壹分'],
    ['nothing', 0, '零元整'],
    ['less than a yuan', 5, '伍分'],
    ['角 alone', 50, '伍角'],
    ['taken back', -100, '负壹元整'],
  ])('%s', (_name, amount, text) => {
    expect(capitalYuan(amount)).toBe(text);
  });

  it('says any amount so that it can be read back, with no zero twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(100_000_000), rounded), (amount) => {
        const text = capitalYuan(amount);
        expect(readBack(text)).toBe(BigInt(amount));
        if (amount > 0) expect(text).not.toMatch(/零零|零[亿万仟佰拾元]|.零$/u);
      }),
      { numRuns: 2000, examples: [[Number.MAX_SAFE_INTEGER]] },
    );
  });

  it('refuses what is no whole number of fen', () => {
    expect(() => capitalYuan(0.5)).toThrow(RangeError);
  });
});

/** Amounts with runs of zeros: where the rules of 零 are. */
const rounded = fc.tuple(fc.nat(9999), fc.nat(11), fc.nat(999)).map(([head, zeros, tail]) => head * 10 ** zeros + tail);

/** From right to left: a unit raises the scale, a digit counts at the scale. Shares nothing with how it was written. */
function readBack(text: string): bigint {
  if (text === '零元整') return 0n;
  let [total, scale, group, block] = [0n, 1n, 100n, 100n];
  if (/[角分]$/u.test(text)) scale = 1n;
  for (const character of [...text].toReversed()) {
    const digit = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
    if (digit >= 0) total += BigInt(digit) * scale;
    else if (character === '角') scale = 10n;
    else if (character === '元') scale = group = block = 100n;
    else if (character === '亿') scale = group = block = 100n * 10n ** 8n;
    else if (character === '万') scale = group = block * 10n ** 4n;
    else if (character === '仟') scale = group * 1000n;
    else if (character === '佰') scale = group * 100n;
    else if (character === '拾') scale = group * 10n;
  }
  return total;
}
