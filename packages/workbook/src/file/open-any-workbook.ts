import type { Codec } from './codec.ts';
import type { FileWorkbook } from './file-workbook.ts';
import { openWorkbook } from './open-workbook.ts';
import { sniff } from './sniff.ts';

/**
 * Opens whatever an office sends: all that `openWorkbook` does, and the old .xls and .et, and the web pages
 * and XML tables that systems export under these names, whatever their name. Their reader is ten times the size of ours and is loaded when the first of them comes. Raises `FileRefused`.
 */
export async function openAnyWorkbook(bytes: Uint8Array, name: string, codec: Codec): Promise<FileWorkbook> {
  const kind = sniff(bytes);
  if (kind === 'package' || kind === 'text') return openWorkbook(bytes, name, codec);
  const { openLegacy } = await import('./legacy/open-legacy.ts');
  return openLegacy(bytes, name, codec, kind);
}
