import { Inflate } from 'fflate';

/** Of packed data at a time: DEFLATE makes no more than 1032 times as much of them. */
const step = 2 ** 14;

/**
 * Raw DEFLATE data inflated as they are asked for, `size` bytes in all. Node has no such thing that does not wait; fflate
 * has, and takes twice as long. Raises any error when the data give fewer or more, or are damaged.
 */
export function* inflateInBlocks(deflated: Uint8Array, size: number): Iterable<Uint8Array> {
  let blocks: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((block) => blocks.push(block));
  for (let at = 0; at < deflated.length; at += step) {
    stream.push(deflated.subarray(at, at + step), at + step >= deflated.length);
    for (const { length } of blocks) total += length;
    if (total > size) break;
    yield* blocks;
    blocks = [];
  }
  if (total !== size) throw new RangeError(`${total} bytes inflated, ${size} expected`);
}
