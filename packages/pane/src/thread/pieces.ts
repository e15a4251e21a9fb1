/** A long list as JSON in many buffers. They are handed over between threads, not copied, and none takes long to read. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

const itemsAPiece = 500;
/** Milliseconds of work after which the thread may do something else. */
const slice = 10;

/** Packs a list of what JSON can say; pauses between the pieces. */
export async function inPieces(items: readonly unknown[]): Promise<Pieces> {
  const encoder = new TextEncoder();
  const pause = pauses();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let first = 0; first < items.length; first += itemsAPiece) {
    pieces.push(encoder.encode(JSON.stringify(items.slice(first, first + itemsAPiece))));
    await pause();
  }
  return pieces;
}

/** The same list again; pauses between the pieces. */
export async function fromPieces<T>(pieces: Pieces): Promise<T[]> {
  const decoder = new TextDecoder();
  const pause = pauses();
  const items: T[] = [];
  for (const bytes of pieces) {
    items.push(...(JSON.parse(decoder.decode(bytes)) as T[]));
    await pause();
  }
  return items;
}

/** What is handed over of pieces. */
export const buffersOf = (pieces: Pieces): ArrayBuffer[] => pieces.map(({ buffer }) => buffer);

function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
}
