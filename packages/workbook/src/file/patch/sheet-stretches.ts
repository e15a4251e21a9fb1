import { large, type Package } from '../package.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { rowStretches } from '../xml/row-stretches.ts';

/** A sheet part in UTF-8, ready to be walked over: whole, or where it is large in stretches of rows, never whole in memory. */
export function sheetStretches(file: Package, part: string): Uint8Array | Iterable<Uint8Array> {
  if (file.sizeOf(part) < large || !isUtf8(file.blocks(part))) return utf8Xml(file.part(part)!);
  return rowStretches(file.blocks(part));
}

/** By the first of its blocks. */
function isUtf8(blocks: Iterable<Uint8Array>): boolean {
  for (const block of blocks) return utf8Xml(block) === block;
  return true;
}
