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
  const texts = ordered.map(({ text }) => encoder.encode(text));
  const grown = ordered.reduce((sum, { from, to }, i) => sum + texts[i]!.length - (to - from), 0);
  const out = new Uint8Array(bytes.length + grown);
  let read = 0;
  let written = 0;
  const copy = (piece: Uint8Array) => {
    out.set(piece, written);
    written += piece.length;
  };
  ordered.forEach(({ from, to }, i) => {
    if (from < read) throw new RangeError(`splices overlap at byte ${from}`);
    copy(bytes.subarray(read, from));
    copy(texts[i]!);
    read = to;
  });
  copy(bytes.subarray(read));
  return out;
}
