import { limits } from './limits.ts';
import { FileRefused } from './refused.ts';

/**
 * What a file is by its bytes; its name says nothing. `legacy`: .xls or .et; `html` and `xml`: a web page or an XML table
 * of 2003, as systems export them under the name .xls. Raises `FileRefused` for what is no workbook.
 */
export function sniff(bytes: Uint8Array): 'package' | 'legacy' | 'html' | 'xml' | 'text' {
  if (bytes.length === 0) throw new FileRefused('empty');
  if (bytes.length > limits.fileBytes) throw new FileRefused('too-large', { limit: 'fileBytes' });
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'package';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return compoundFile(bytes);
  if (isBareBiff(bytes)) return 'legacy';
  const other = otherKinds.find(([start]) => startsWith(bytes, start));
  if (other) throw new FileRefused('not-a-workbook', { kind: other[1] });
  const head = new TextDecoder().decode(bytes.subarray(0, 2048)).replaceAll('\0', '').trimStart();
  if (/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xml';
  if (/^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|table|style|meta)\b/i.test(head)) return 'html';
  if (head.startsWith('<?xml') || head.startsWith('{\\rtf')) throw new FileRefused('not-a-workbook');
  return 'text';
}

const otherKinds: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'PDF'],
  ['\u0089PNG', 'PNG 图片'],
  ['\u00ff\u00d8\u00ff', 'JPEG 图片'],
  ['GIF8', 'GIF 图片'],
  ['II*\0', 'TIFF 图片'],
  ['MM\0*', 'TIFF 图片'],
  ['BM', 'BMP 图片'],
  ['RIFF', '多媒体文件'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\u00bc\u00af', '7z 压缩包'],
  ['\u001f\u008b', 'GZIP 压缩包'],
  ['MZ', '程序'],
  ['\u007fELF', '程序'],
];

/** `start` spells bytes, one a character. `BM` and `MZ` are ordinary letters: a second look is taken at their sizes. */
function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return start.length > 2 || bytes.subarray(0, 64).includes(0) || start === '\u001f\u008b';
}

/** OLE2: an old workbook, an encrypted new one, or something of another program. */
function compoundFile(bytes: Uint8Array): 'legacy' {
  if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo')) throw new FileRefused('encrypted');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'legacy';
  const kind = hasStream(bytes, 'WordDocument') ? 'Word 文档' : undefined;
  throw new FileRefused('not-a-workbook', kind === undefined ? {} : { kind });
}

/** Directory entries of OLE2 are 128 bytes, on multiples of 128, and begin with their name in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== (name.length + 1) * 2 || bytes[at + 65] !== 0) continue;
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

/** Excel 2 to 4 wrote their records without a container. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && [4, 6, 8, 16].includes(bytes[2]!) && bytes[3] === 0;
