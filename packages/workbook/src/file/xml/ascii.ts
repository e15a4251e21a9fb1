const decoder = new TextDecoder();

/** A short piece of ASCII as text. Names and types are short; what is not goes the slower way, and is compared in vain. */
export function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 64) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let i = from; i < to && i < bytes.length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}
