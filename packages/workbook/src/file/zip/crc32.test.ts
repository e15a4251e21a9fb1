import { crc32 as native } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('of %j is the published one', (text, crc) => {
  expect(crc32(bytes(text))).toBe(crc);
});

it('is the same however long the text is, eight bytes at a time or one', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (data) => {
      let crc = 0xffffffff;
      for (const byte of data)
        for (let bit = 0; bit < 8; bit++) crc = ((crc ^ (byte >> bit)) & 1 ? 0xedb88320 : 0) ^ (crc >>> 1);
      expect(crc32(data)).toBe((crc ^ 0xffffffff) >>> 0);
    }),
  ));

it('goes on from what stands before, as the one of Node does', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (before, data) => {
      expect(crc32(data, crc32(before))).toBe(crc32(new Uint8Array([...before, ...data])));
      expect(crc32(data, crc32(before))).toBe(native(data, native(before)));
    }),
  ));
