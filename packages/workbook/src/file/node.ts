import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec.ts';

/** DEFLATE through `node:zlib`. */
export const nodeCodec: Codec = {
  inflate(deflated, size) {
    // One chunk a little larger than the result: zlib then fills it at once and nothing is copied together.
    const bytes = inflateRawSync(deflated, { chunkSize: Math.max(size + 16, 64), maxOutputLength: Math.max(size, 1) });
    if (bytes.length !== size) throw new RangeError(`${bytes.length} bytes inflated, ${size} expected`);
    return bytes;
  },
  deflate: (bytes, level) => deflateRawSync(bytes, { level }),
};
