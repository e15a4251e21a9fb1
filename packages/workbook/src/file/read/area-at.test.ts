import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAddress } from '../../model/index.ts';
import { areaAt } from './area-at.ts';

const areaOf = (text: string) => {
  const bytes = new TextEncoder().encode(`x${text}9`);
  return areaAt('7', bytes, 1, bytes.length - 1);
};

it.each(['A1', 'B2:C3', 'XFD1048576', 'A1:XFD1048576', 'C3:B2', '$A$1:b2', 'B:C', '3:4', 'XFE1', 'A0', 'A1048577'])(
  'reads %s as an address is read',
  (text) => {
    expect(areaOf(text)).toEqual(parseAddress('7', text));
  },
);

it('takes whatever else stands there as an address is taken', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'z', '1', '0', ':', '$', ' '), maxLength: 9 }), (text) => {
      expect(areaOf(text)).toEqual(parseAddress('7', text));
    }),
    { numRuns: 500 },
  ));
