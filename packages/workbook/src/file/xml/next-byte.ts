/**
 * Where a byte stands at or behind an offset; -1 where it does not. For what is near, such as the end of a value: byte by
 * byte is faster there than a call of `indexOf`, of which there would be several for every cell.
 */
export function nextByte(bytes: Uint8Array, from: number, byte: number): number {
  for (let i = from; i < bytes.length; i++) if (bytes[i] === byte) return i;
  return -1;
}
