import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { decodeText } from '../text/decode-text.ts';

// Before Excel 97 texts stood in the code page of the machine: 936 in Chinese offices.
set_cptable(codePages);

/** What `sniff` calls the files that this reader takes. */
export type LegacyKind = 'legacy' | 'html' | 'xml';

/** The sheets of an .xls or .et file, of the tables of a web page, or of an XML table, as SheetJS has them, charts and dialogues left out. Raises `FileRefused`. */
export function parseLegacy(bytes: Uint8Array, kind: LegacyKind): WorkBook {
  if (bytes.length > limits.legacyBytes) throw new FileRefused('too-large', { limit: 'legacyBytes' });
  // Encodings that pages declare are often wrong, or left out: Chinese ones are told by their bytes.
  const book = parse(kind === 'legacy' ? bytes : decodeText(bytes));
  if (kind === 'html' && book.SheetNames.every((name) => book.Sheets[name]!['!data']?.length === 0))
    throw new FileRefused('unsupported', { kind: '网页（HTML）' });
  const broken = book.SheetNames.find((name, i, all) => !isSheet(name, book) || all.indexOf(name) < i);
  if (broken !== undefined) throw new FileRefused('damaged', { place: broken.slice(0, 31) });
  const kept = book.SheetNames.map((name, i) => ({ name, props: book.Workbook?.Sheets?.[i] ?? {} })).filter(
    ({ name }) => (book.Sheets[name]!['!type'] ?? 'sheet') === 'sheet',
  );
  if (kept.length === 0) throw new FileRefused('damaged');
  return {
    ...book,
    SheetNames: kept.map(({ name }) => name),
    Workbook: { ...book.Workbook, Sheets: kept.map(({ props }) => props), Names: [] },
  };
}

/** A file that is cut off still names the sheets that are gone; one with wrong bytes has names that Excel forbids. */
const isSheet = (name: string, book: WorkBook): boolean =>
  /^(?!history$)[^\\/?*[\]:]{1,31}$/i.test(name) && !/^'|'$/.test(name) && book.Sheets[name] !== undefined;

function parse(source: Uint8Array | string): WorkBook {
  try {
    return read(source, {
      type: typeof source === 'string' ? 'string' : 'array',
      // The text of a page stays text: a code of digits is no number.
      raw: true,
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    // The library raises plain errors, and of any kind where bytes are wrong: its words are all there is to tell.
    const words = cause instanceof Error ? cause.message : '';
    if (/find <table>/.test(words)) throw new FileRefused('unsupported', { kind: '网页（HTML）' }, cause);
    throw new FileRefused(/password|encrypt/i.test(words) ? 'encrypted' : 'damaged', {}, cause);
  }
}
