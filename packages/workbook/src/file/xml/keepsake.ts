/**
 * What we replace and shall give back stands in a comment beside what has taken its place. Other programs drop comments
 * when they save: one that is there is about a part that nobody else has changed.
 */
const begin = '<!--keshen:';
const end = '-->';
const decoder = new TextDecoder();

/** A text as keepsake; nothing for one that no comment can hold. */
export const keepsake = (text: string): string => (text.includes('--') ? '' : `${begin}${text}${end}`);

export interface Keepsake {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The keepsake that begins at an offset. */
export function keepsakeAt(bytes: Uint8Array, from: number): Keepsake | undefined {
  for (let i = 0; i < begin.length; i++) if (bytes[from + i] !== begin.charCodeAt(i)) return undefined;
  const inner = from + begin.length;
  for (let to = bytes.indexOf(45, inner); to >= 0; to = bytes.indexOf(45, to + 1))
    if (bytes[to + 1] === 45) return { from, to: to + end.length, text: decoder.decode(bytes.subarray(inner, to)) };
  return undefined;
}
