/**
 * Excel on the web takes and gives 5 MB a request. We stay well below: the library packs and unpacks a request on end, and
 * the page waits for it, some 30 ms a megabyte. Smaller still, and the round trips would be what the clerk waits for.
 */
export const requestBytes = 1_000_000;

/** For what is written less: the library takes a write apart before it packs it. */
export const writtenBytes = 600_000;

/** About as many bytes as a value takes on the way, with its comma and quotes. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return textBytes(value) + 3;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 9 : 20;
  return 6;
}

/** UTF-8, with room for what JSON escapes. */
function textBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}
