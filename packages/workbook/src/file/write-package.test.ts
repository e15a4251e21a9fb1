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

  it('inflates to the size that is expected, or raises', () => {
    const plain = new TextEncoder().encode('甲'.repeat(1000));
    const deflated = codec.deflate(plain, 6);
    expect([...codec.inflate(deflated, plain.length)]).toEqual([...plain]);
    for (const size of [plain.length - 1, plain.length + 1, 0]) expect(() => codec.inflate(deflated, size)).toThrow();
    expect(() => codec.inflate(deflated.subarray(0, -3), plain.length)).toThrow();
  });
});
