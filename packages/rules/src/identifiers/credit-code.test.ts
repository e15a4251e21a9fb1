import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeCheck, creditCodeFault, organisationCodeHolds } from './credit-code.ts';

describe('GB 32100-2015: codes that are sound', () => {
  it.each([
    '91350100M000100Y43',
    '91110108551385082Q',
    '91110000101623741K',
    '911101066976941872',
    '11220000013544429K',
    '11220200795219742W',
    '91220101MA0XX0015U',
    '91220184MA0XX00153',
    '91220381MA0XX00152',
    '91222401MA0XX00154',
    '91220581MA0XX0015C',
    '91220201MA0XX00151',
  ])('%s', (code) => expect(creditCodeFault(code)).toBeUndefined());

  it('whose sum leaves no remainder ends in 0', () => expect(creditCodeFault('91220101MA0XX01970')).toBeUndefined());
  it('whose sum leaves one ends in Y', () => expect(creditCodeFault('91220101MA0XX0074Y')).toBeUndefined());
});

describe('GB 32100-2015: codes that are not', () => {
  it('names the check character that the others call for', () =>
    expect(creditCodeFault('91220101MA0XX0015A')).toEqual({ code: 'credit-code-check', expected: 'U', pilot: false }));
  it.each(['91350211M0000XUF46', '91350100M0001TGQXM', '91350203M0001FUE2P'])(
    '%s is genuine, of the pilot, and misses its check',
    (code) => expect(creditCodeFault(code)).toMatchObject({ code: 'credit-code-check', pilot: true }),
  );
  it.each([
    ['17 characters', '91220101MA0XX0015', 17],
    ['19 characters', '91220101MA0XX0015UU', 19],
    ['nothing', '', 0],
  ])('%s', (_name, code, length) => expect(creditCodeFault(code)).toEqual({ code: 'credit-code-length', length }));
  it.each([
    ['I', '91220101MA0XI0015U', 13],
    ['a letter among the division digits', '912201O1MA0XX0015U', 7],
    ['lower case', '91220101ma0XX0015U', 9],
    ['a Chinese character', '91220101MA0XX001中U', 17],
  ])('%s', (_name, code, place) =>
    expect(creditCodeFault(code)).toMatchObject({ code: 'credit-code-alphabet', place }),
  );
});

it('finds any single character that was typed wrong', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const digit = fc.constantFrom(...'0123456789');
  const character = fc.constantFrom(...alphabet);
  const body = fc.tuple(
    fc.array(character, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(character, { minLength: 9, maxLength: 9 }),
  );
  fc.assert(
    fc.property(body, fc.nat(16), character, ([head, division, tail], at, other) => {
      const seventeen = [...head, ...division, ...tail].join('');
      const code = seventeen + creditCodeCheck(seventeen);
      expect(creditCodeFault(code)).toBeUndefined();
      if (code[at] === other) return;
      expect(creditCodeFault(code.slice(0, at) + other + code.slice(at + 1))).toBeDefined();
    }),
  );
});

it('GB 11714: knows whether the organisation code inside carries its own check', () => {
  expect(organisationCodeHolds('91110000101623741K')).toBe(true);
  expect(organisationCodeHolds('91110000101623742K')).toBe(false);
});
