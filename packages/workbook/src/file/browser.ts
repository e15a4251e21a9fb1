import { Deflate, inflateSync } from 'fflate';
import type { Codec } from './codec.ts';
import { crc32 } from './zip/crc32.ts';
import { inflateInBlocks } from './zip/inflate-in-blocks.ts';

/** DEFLATE through `fflate`, for browsers; it has no checksum to give away. */
export const browserCodec: Codec = {
  inflate(deflated, size) {
    // fflate drops in silence what does not fit: one byte of room more tells too much from enough.
    const bytes = inflateSync(deflated, { out: new Uint8Array(size + 1) });
    if (bytes.length !== size) throw new RangeError(`not the ${size} bytes expected`);
    return bytes;
  },

  inflateInBlocks,

  *deflate(blocks, level) {
    let pieces: Uint8Array[] = [];
    const stream = new Deflate({ level: deflateLevel(level) }, (piece) => pieces.push(piece));
    for (const block of blocks) {
      stream.push(block);
      yield* pieces;
      pieces = [];
    }
    stream.push(new Uint8Array(), true);
    yield* pieces;
  },

  crc32,
};

type DeflateLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const deflateLevel = (level: number): DeflateLevel =>
  level >= 1 && level <= 9 ? (Math.trunc(level) as DeflateLevel) : 6;
