/** Bytes `[from, to)` of a part give way to a text; `from === to` inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The bytes with all splices made. They must not overlap; insertions at one place keep their order. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const ordered = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  // A UTF-16 unit takes at most three bytes: room enough, so that no text is encoded twice or kept.
  const room = ordered.reduce((sum, { from, to, text }) => sum + 3 * text.length - (to - from), bytes.length);
  const out = new Uint8Array(room);
  let read = 0;
  let written = 0;
  const copyTo = (end: number) => {
    out.set(bytes.subarray(read, end), written);
    written += end - read;
  };
  for (const { from, to, text } of ordered) {
    if (from < read) throw new RangeError(`splices overlap at byte ${from}`);
    copyTo(from);
    written += encoder.encodeInto(text, out.subarray(written)).written;
    read = to;
  }
  copyTo(bytes.length);
  return out.subarray(0, written);
}
