import { describe, expect, it } from 'vitest';
import { isCreditCode, madeCreditCode, madeResidentId } from './codes.ts';

describe('the codes of these tests', () => {
  it.each([
    ['91350100M000100Y43', true],
    ['91110108551385082Q', true],
    ['91220101MA0XX01970', true],
    ['91220101MA0XX0074Y', true],
    ['91350100M000100Y4A', false],
    ['91220101MA0XI00150', false],
    ['912201O1MA0XX0015U', false],
    ['91220101MA0XX0015', false],
  ])('judge %s', (code, valid) => expect(isCreditCode(code)).toBe(valid));

  it('are made sound', () => {
    expect([madeCreditCode(1), madeCreditCode(999)].map(isCreditCode)).toEqual([true, true]);
    expect(madeResidentId(1)).toMatch(/^22010419800101001[\dX]$/);
  });
});
