import type { Codec } from './codec.ts';
import { joinParts, pack } from './zip/zip-writer.ts';

/**
 * A new package of named parts. The same parts in the same order give the same bytes, whenever and wherever.
 * A reader looks for `[Content_Types].xml` first: put it first. `level` 1 is fast, 9 small.
 */
export function writePackage(parts: ReadonlyMap<string, string | Uint8Array>, codec: Codec, level = 6): Uint8Array {
  const encoder = new TextEncoder();
  const packed = [...parts].map(([name, content]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return pack(name, bytes, (plain) => codec.deflate(plain, level));
  });
  return joinParts(packed);
}
