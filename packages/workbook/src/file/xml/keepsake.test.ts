import { describe, expect, it } from 'vitest';
import { keepsake, keepsakeAt } from './keepsake.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a keepsake', () => {
  it('is found where it begins, with what it keeps', () => {
    const kept = keepsake('<c r="B1" s="2" />');
    expect(keepsakeAt(bytes(`<c/>${kept}<c/>`), 4)).toEqual({
      from: 4,
      to: 4 + kept.length,
      text: '<c r="B1" s="2" />',
    });
  });

  it.each(['<c/>', '<!-- by hand -->', '<!--keshen:', ''])('is not what else stands there: %j', (text) => {
    expect(keepsakeAt(bytes(text), 0)).toBeUndefined();
  });

  it('is not made of what no comment can hold', () => {
    expect(keepsake('<col width="--"/>')).toBe('');
  });
});
