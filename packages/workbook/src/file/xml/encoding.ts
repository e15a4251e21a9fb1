import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

/**
 * The bytes of an XML part in UTF-8: nearly always the bytes themselves, with their byte order mark where they have one.
 * Parts in UTF-16, or in what their declaration names, are written anew with a declaration that is true. Raises `FileRefused`.
 */
export function utf8Xml(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes;
  const label = encodingOf(bytes);
  if (label === 'utf-8') return bytes;
  if (bytes.length > limits.recodedBytes) throw new FileRefused('too-large', { limit: 'recodedBytes' });
  const text = new TextDecoder(label).decode(bytes);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["']).*?\2/, '$1$2UTF-8$2'));
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // What calls itself UTF-16 and yet begins with a plain `<` is UTF-8.
  return declared.startsWith('utf-16') || !isKnown(declared) ? 'utf-8' : declared;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
