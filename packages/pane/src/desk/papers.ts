import { shellOf, type Exports } from '@keshen/review';
import { browserCodec } from '@keshen/workbook/file/browser';
import { writingPackage } from '@keshen/workbook/file';
import { fillingForm } from '@keshen/workbook/forms';
import type { PaperFile, PaperView } from '../views.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const paperViews = ({ forms, texts }: Exports): readonly PaperView[] => [
  ...forms.map(({ fileName, title, rows }) => ({ fileName, title, rows: rows.length })),
  ...texts.map(({ fileName }) => ({ fileName, title: fileName.replace(/\.txt$/, ''), rows: null })),
];

/** Tells how many rows are done, and ends with the file. */
type Drawing = Generator<number, PaperFile>;

/** Rows in the paper of this name; of all papers without one. */
export const rowsIn = ({ forms }: Exports, fileName?: string): number =>
  forms
    .filter((form) => fileName === undefined || form.fileName === fileName)
    .reduce((sum, { rows }) => sum + rows.length, 0);

/** One paper as a file. Raises where there is none of this name: a bug of ours. */
export function* paperFile({ forms, texts }: Exports, fileName: string): Drawing {
  const form = forms.find((one) => one.fileName === fileName);
  if (form) {
    const bytes = yield* fillingForm(form, shellOf(form.layout), browserCodec);
    return { fileName, type: workbookType, bytes: owned(bytes) };
  }
  const letter = texts.find((one) => one.fileName === fileName);
  if (!letter) throw new Error(`no paper named ${fileName}`);
  return { fileName, type: 'text/plain', bytes: windowsText(letter.text) };
}

/** All papers in one file. */
export function* packedPapers(papers: Exports, fileName: string): Drawing {
  const parts = new Map<string, Uint8Array>();
  let before = 0;
  for (const paper of paperViews(papers)) {
    const { bytes } = yield* after(before, paperFile(papers, paper.fileName));
    parts.set(paper.fileName, bytes);
    yield (before += paper.rows ?? 0);
  }
  const packing = writingPackage(parts, browserCodec, 1);
  for (;;) {
    const { done, value } = packing.next();
    if (done) return { fileName, type: 'application/zip', bytes: owned(value) };
    yield before;
  }
}

function* after(before: number, drawing: Drawing): Drawing {
  for (;;) {
    const { done, value } = drawing.next();
    if (done) return value;
    yield before + value;
  }
}

/** With a byte order mark, by which old editors know UTF-8, and Windows' line ends. */
const windowsText = (text: string) => owned(new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`));

/** A copy in a buffer of its own, which can be handed to a file. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
