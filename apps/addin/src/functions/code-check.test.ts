import { describe, expect, it } from 'vitest';
import { checkCode } from './code-check.ts';

describe('KESHEN.CODECHECK', () => {
  it.each([
    ['a wrong check character', '91220101MA0000003X', '校验位不符，末位应为'],
    ['a blank cell', '', ''],
    ['a blank cell of Excel on the desktop', 0, ''],
    ['a blank cell of Excel on the web', null, ''],
    ['a code of 17 characters', '91220101MA0000003', '应为18位，现为17位'],
    ['a letter that no code has', '91220101MA000000O3', '第17位不应为“O”'],
    ['a code that has been a number', 912201010000000100, '其后各位已丢失'],
  ] as const)('%s', (_name, cell, says) => {
    expect(checkCode(cell)).toContain(says);
  });

  it('takes small letters, full width and spaces for what they mean', () => {
    const [, check] = /“(.)”/.exec(checkCode('91220101MA00000030'))!;
    const code = `91220101MA0000003${check}`;
    expect(checkCode(code)).toBe('正确');
    expect(checkCode(` ${code.toLowerCase()} `)).toBe('正确');
    expect(checkCode(`９${code.slice(1)}`)).toBe('正确');
  });

  it('asks about the codes of the first months, which may be genuine', () => {
    expect(checkCode('91220101M000000030')).toMatch(/^校验位不符，末位应为“.”；属首批试点赋码/);
  });
});
