import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

// Before Excel 97 texts stood in the code page of the machine: 936 in Chinese offices.
set_cptable(codePages);

/** The sheets of an .xls or .et file as SheetJS has them, charts and dialogues left out. Raises `FileRefused`. */
export function parseLegacy(bytes: Uint8Array): WorkBook {
  if (bytes.length > limits.legacyBytes) throw new FileRefused('too-large', { limit: 'legacyBytes' });
  const book = parse(bytes);
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

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    // The library raises plain errors, and of any kind where bytes are wrong: its words are all there is to tell.
    const words = cause instanceof Error ? cause.message : '';
    throw new FileRefused(/password|encrypt/i.test(words) ? 'encrypted' : 'damaged', {}, cause);
  }
}
