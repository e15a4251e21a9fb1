import { strFromU8, unzipSync } from 'fflate';
import type { ShellPart } from '../shell.ts';

/**
 * The parts of a workbook that ExcelJS wrote, without author, dates and application: what leaves the office carries
 * none of them.
 */
export function drawnParts(xlsx: Uint8Array): readonly ShellPart[] {
  const drawn = Object.entries(unzipSync(xlsx)).filter(
    ([path]) => !path.endsWith('/') && !path.startsWith('docProps/'),
  );
  const vml = drawn.some(([path]) => path.endsWith('.vml'));
  return drawn.map(([path, bytes]) => ({ path, text: impersonal(path, strFromU8(bytes), vml) }));
}

function impersonal(path: string, text: string, vml: boolean): string {
  if (path === '_rels/.rels') return text.replace(/<Relationship [^>]*"docProps\/[^>]*>/g, '');
  if (path === '[Content_Types].xml') {
    const types = text.replace(/<Override PartName="\/docProps\/[^>]*>/g, '');
    return vml ? types : types.replace(/<Default Extension="vml"[^>]*>/g, '');
  }
  return path.startsWith('xl/comments') ? text.replace('<author>Author</author>', '<author></author>') : text;
}
