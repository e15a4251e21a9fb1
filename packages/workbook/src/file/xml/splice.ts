import { joined } from '../zip/joined.ts';

/** Bytes `[from, to)` of a part give way to a text; `from === to` inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Splices in the order in which they stand; insertions at one place keep theirs. */
export const inOrder = (splices: readonly Splice[]): Splice[] =>
  splices.toSorted((a, b) => a.from - b.from || a.to - b.to);

/** What comes of bytes when splices are made, piece by piece. They come in order and must not overlap. */
export function* pieces(bytes: Uint8Array, splices: Iterable<Splice>): Iterable<string | Uint8Array> {
  let read = 0;
  for (const { from, to, text } of splices) {
    if (from < read) throw new RangeError(`splices overlap at byte ${from}`);
    if (from > read) yield bytes.subarray(read, from);
    if (text !== '') yield text;
    read = to;
  }
  if (read < bytes.length) yield bytes.subarray(read);
}

/** The bytes of a small part with all splices made. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const made = Array.from(pieces(bytes, inOrder(splices)), (piece) =>
    typeof piece === 'string' ? encoder.encode(piece) : piece,
  );
  return joined(
    made,
    made.reduce((sum, { length }) => sum + length, 0),
  );
}
