const decoder = new TextDecoder();

/** A short piece of ASCII as text. Names and types are short; what is not goes the slower way, and is compared in vain. */
export function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  const piece = bytes.subarray(from, to);
  return piece.length <= 64 ? String.fromCharCode(...piece) : decoder.decode(piece);
}
