import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

// Text holds no control characters but tab, line ends and form feed.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const binary = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Text in UTF-8 or UTF-16, else in GB18030, which Chinese offices write. Raises `FileRefused` when it is no text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > limits.textBytes) throw new FileRefused('too-large', { limit: 'textBytes' });
  const text = marked(bytes) ?? strictly(bytes, 'utf-8') ?? strictly(bytes, 'gb18030');
  if (text === undefined || binary.test(text)) throw new FileRefused('not-a-workbook');
  return text;
}

function marked(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return strictly(bytes, 'utf-16le');
  return a === 0xfe && b === 0xff ? strictly(bytes, 'utf-16be') : undefined;
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
