import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Of } from './base64.ts';

it('is what others read as the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...Buffer.from(base64Of(bytes), 'base64')]).toEqual([...bytes]);
    }),
  );
});

it('takes a file of several megabytes', () => {
  const bytes = new Uint8Array(3_000_001).fill(7);
  expect(Buffer.from(base64Of(bytes), 'base64').equals(bytes)).toBe(true);
});
