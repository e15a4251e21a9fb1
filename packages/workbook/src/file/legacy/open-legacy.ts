import type { Codec } from '../codec.ts';
import { FileWorkbook } from '../file-workbook.ts';
import { Package } from '../package.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { legacyPackage } from './legacy-package.ts';
import { parseLegacy, type LegacyKind } from './parse-legacy.ts';
import { readLegacy } from './read-legacy.ts';

/** Opens .xls and .et, and web pages and XML tables that are called so. With changes of ours such a file is saved as .xlsx. Raises `FileRefused`. */
export function openLegacy(bytes: Uint8Array, name: string, codec: Codec, kind: LegacyKind = 'legacy'): FileWorkbook {
  const book = parseLegacy(bytes, kind);
  return new FileWorkbook(readLegacy(book, name), {
    bytes,
    package: () => {
      const file = new Package(legacyPackage(book, codec), codec);
      return { file, parts: readWorkbook(file, name).parts };
    },
    savesAs: 'xlsx',
  });
}
