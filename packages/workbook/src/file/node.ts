import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec.ts';
import { inflateInBlocks } from './zip/inflate-in-blocks.ts';

/** DEFLATE and CRC-32 through `node:zlib`. */
export const nodeCodec: Codec = {
  inflate(deflated, size) {
    // One chunk a little larger than the result: zlib then fills it at once and nothing is copied together.
    const bytes = inflateRawSync(deflated, { chunkSize: Math.max(size + 16, 64), maxOutputLength: Math.max(size, 1) });
    if (bytes.length !== size) throw new RangeError(`${bytes.length} bytes inflated, ${size} expected`);
    // A plain array: its methods are those of the language, which are faster than a Buffer's on short stretches.
    return new Uint8Array(bytes.buffer, bytes.byteOffset, size);
  },

  inflateInBlocks,

  // Node deflates a stream only asynchronously. But every block can end on a byte (a sync flush) and be told what stood
  // before it (a dictionary, as far back as DEFLATE sees): joined they are one stream, as small as made in one go.
  *deflate(blocks, level) {
    let dictionary: Uint8Array | undefined;
    for (const block of blocks) {
      yield deflateRawSync(block, {
        level,
        finishFlush: constants.Z_SYNC_FLUSH,
        chunkSize: Math.max(block.length >> 2, 1024),
        ...(dictionary && { dictionary }),
      });
      dictionary = block.slice(-farthest);
    }
    yield endOfStream;
  },

  crc32,
};

/** How far back DEFLATE looks. */
const farthest = 32_768;

/** An empty last block. */
const endOfStream = new Uint8Array([3, 0]);

export { sweepHeap } from './sweep-heap.ts';
