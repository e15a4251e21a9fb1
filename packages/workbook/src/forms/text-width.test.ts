import { describe, expect, it } from 'vitest';
import { signatureLine } from './signature-line.ts';
import { textLines, textWidth } from './text-width.ts';

describe('width of a text', () => {
  it.each([
    ['Latin', 'abc 12', 6],
    ['Chinese', '科审', 4],
    ['both', 'A座', 3],
    ['beyond the basic plane', '𠮷', 2],
  ])('%s', (_name, text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it.each([
    ['fits exactly', '一二三四', 8, 1],
    ['a character too long', '一二三四五', 8, 2],
    ['two full lines and a spare character', '一二三四五六七八', 8, 3],
    ['lines of its own', '一\n\n二', 9, 3],
    ['nothing', '', 9, 1],
  ])('in a column: %s', (_name, text, width, lines) => {
    expect(textLines(text, width)).toBe(lines);
  });
});

describe('the signature line', () => {
  it.each([90, 140, 220])('fills a form %i wide and does not run over it', (width) => {
    const line = textWidth(signatureLine(width, 'submission'));
    expect(line).toBeLessThanOrEqual(width);
    expect(line).toBeGreaterThan(width - 12);
  });

  it('of the office names its own people', () => {
    expect(signatureLine(60, 'office').replaceAll('　', '')).toBe('经办人：复核人：日期：年月日');
  });

  it('keeps all its labels on a narrow form', () => {
    expect(signatureLine(20, 'submission').replaceAll('　', '')).toBe(
      '填报单位（盖章）：负责人：审核人：填表人：日期：年月日',
    );
  });
});
