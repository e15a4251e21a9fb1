import { nodeCodec } from '../../packages/workbook/src/file/node.ts';
import { Package } from '../../packages/workbook/src/file/package.ts';
import { writePackage } from '../../packages/workbook/src/file/write-package.ts';
import { draw, type SampleSheet } from './draw.ts';
import { withLinkedBook } from './linked-book.ts';

/** The sheets as a file, packed by our own writer, which keeps no time: it changes only when its contents do. */
export async function drawn(sheets: readonly SampleSheet[], day: string): Promise<Uint8Array> {
  const source = new Package(await draw(sheets, new Date(`${day}T00:00:00Z`)), nodeCodec);
  const parts = new Map(source.names.map((name) => [name, source.part(name)!]));
  return writePackage(withLinkedBook(parts), nodeCodec, 9);
}
