import { describe, expect, it } from 'vitest';
import { saysNothing } from './blank.ts';

describe('a text that says that nothing is there', () => {
  it.each([
    ['无', 'text', undefined, true],
    [' 暂无 ', 'text', undefined, true],
    ['—', 'money', undefined, true],
    ['详见附件2', 'text', undefined, true],
    ['无', 'truth', undefined, false],
    ['无', 'text', ['初级', '无'], false],
    ['暂无', 'text', ['初级', '无'], true],
    ['无学位', 'text', undefined, false],
  ] as const)('%j in a field of %s that offers %j: %s', (text, kind, options, nothing) => {
    expect(saysNothing(text, kind, options)).toBe(nothing);
  });
});
