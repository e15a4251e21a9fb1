import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { browserCodec } from './browser.ts';
import { nodeCodec } from './node.ts';
import { writePackage } from './write-package.ts';

const parts = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/数据.xml', '科创专员'.repeat(500)],
  ['xl/empty.bin', new Uint8Array()],
]);

const whole = (pieces: Iterable<string | Uint8Array>): Uint8Array =>
  new Uint8Array(Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece as Uint8Array))));

describe.each([
  ['node:zlib', nodeCodec],
  ['fflate', browserCodec],
])('a package written with %s', (_name, codec) => {
  it('is read back by another library', () => {
    const read = unzipSync(writePackage(parts, codec, 1));
    const texts = Object.entries(read).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual([...parts].map(([name, text]) => [name, typeof text === 'string' ? text : '']));
  });

  it('is the same every time', () => {
    expect(writePackage(parts, codec)).toEqual(writePackage(parts, codec));
  });

  it('is as small in blocks as in one piece, whatever the cuts', () => {
    const numbers = Array.from({ length: 60_000 }, (_, i) => `<v>${(i * i * 7919) % 999_983}</v>`);
    const plain = new TextEncoder().encode(numbers.join(''));
    const cuts = [0, 1, 40_000, 40_000, 300_000];
    const blocks = cuts.map((from, i) => plain.subarray(from, cuts[i + 1]));
    const [once, cut] = [whole(codec.deflate([plain], 6)), whole(codec.deflate(blocks, 6))];
    expect(Buffer.compare(codec.inflate(cut, plain.length), plain)).toBe(0);
    expect(cut.length).toBeLessThan(once.length * 1.02);
  });

  it('takes parts larger than a block, in pieces of any size', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.constant('科😀'.repeat(99_991)))),
        (pieces) => {
          const made = writePackage(new Map([['a', pieces]]), codec, 1);
          expect(Buffer.compare(unzipSync(made)['a']!, whole(pieces))).toBe(0);
        },
      ),
      { numRuns: 12 },
    ),
  );

  it('inflates to the size that is expected, or raises', () => {
    const plain = new TextEncoder().encode('甲'.repeat(1000));
    const deflated = whole(codec.deflate([plain], 6));
    expect([...codec.inflate(deflated, plain.length)]).toEqual([...plain]);
    for (const size of [plain.length - 1, plain.length + 1, 0]) expect(() => codec.inflate(deflated, size)).toThrow();
    expect(() => codec.inflate(deflated.subarray(0, -3), plain.length)).toThrow();
  });

  it('inflates in blocks to the same, none of them large, or raises', () => {
    const plain = new TextEncoder().encode(Array.from({ length: 300_000 }, (_, i) => `甲${i}`).join(''));
    const deflated = whole(codec.deflate([plain], 6));
    const blocks = [...codec.inflateInBlocks(deflated, plain.length)];
    expect(Buffer.compare(whole(blocks), plain)).toBe(0);
    expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThan(plain.length / 4);
    for (const size of [plain.length - 1, plain.length + 1, 0])
      expect(() => [...codec.inflateInBlocks(deflated, size)]).toThrow();
    expect(() => [...codec.inflateInBlocks(deflated.subarray(0, -3), plain.length)]).toThrow();
  });
});
