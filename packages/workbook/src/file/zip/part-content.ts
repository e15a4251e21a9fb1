/**
 * What a part is made of: its text or bytes, whole or in pieces. Pieces are asked for one by one as the part is packed,
 * so that a large part never stands in memory whole.
 */
export type PartContent = string | Uint8Array | Iterable<string | Uint8Array>;

const blockSize = 2 ** 20;

/**
 * The bytes of a part in blocks of one mebibyte, the last one shorter. A block is written over when the next is asked
 * for.
 */
export function* blocksOf(content: PartContent): Iterable<Uint8Array> {
  const block = new Uint8Array(roomFor(content));
  const encoder = new TextEncoder();
  let filled = 0;
  for (const piece of piecesOf(content)) {
    for (let done = 0; done < piece.length;) {
      if (typeof piece === 'string') {
        const rest = done === 0 ? piece : piece.slice(done);
        const { read, written } = encoder.encodeInto(rest, block.subarray(filled));
        done += read;
        filled += written;
      } else {
        const taken = piece.subarray(done, done + block.length - filled);
        block.set(taken, filled);
        done += taken.length;
        filled += taken.length;
      }
      if (done === piece.length) break;
      // A character that does not fit as a whole begins the next block.
      yield block.subarray(0, filled);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

const piecesOf = (content: PartContent): Iterable<string | Uint8Array> => (isWhole(content) ? [content] : content);

const isWhole = (content: PartContent): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

/** A UTF-16 unit takes at most three bytes. */
const roomFor = (content: PartContent): number =>
  isWhole(content) ? Math.min(blockSize, 3 * content.length) : blockSize;
