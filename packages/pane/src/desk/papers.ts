import { shellOf, type Exports } from '@keshen/review';
import { browserCodec } from '@keshen/workbook/file/browser';
import { writePackage } from '@keshen/workbook/file';
import { fillForm } from '@keshen/workbook/forms';
import type { PaperFile, PaperView } from '../views.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const paperViews = ({ forms, texts }: Exports): readonly PaperView[] => [
  ...forms.map(({ fileName, title, rows }) => ({ fileName, title, rows: rows.length })),
  ...texts.map(({ fileName }) => ({ fileName, title: fileName.replace(/\.txt$/, ''), rows: null })),
];

/** One paper as a file. Raises where there is none of this name: a bug of ours. */
export function paperFile({ forms, texts }: Exports, fileName: string): PaperFile {
  const form = forms.find((one) => one.fileName === fileName);
  if (form) return { fileName, type: workbookType, bytes: owned(fillForm(form, shellOf(form.layout), browserCodec)) };
  const letter = texts.find((one) => one.fileName === fileName);
  if (!letter) throw new Error(`no paper named ${fileName}`);
  return { fileName, type: 'text/plain', bytes: windowsText(letter.text) };
}

/** All papers in one file. */
export function packedPapers(papers: Exports, fileName: string): PaperFile {
  const parts = new Map(paperViews(papers).map((paper) => [paper.fileName, paperFile(papers, paper.fileName).bytes]));
  return { fileName, type: 'application/zip', bytes: owned(writePackage(parts, browserCodec, 1)) };
}

/** With a byte order mark, by which old editors know UTF-8, and Windows' line ends. */
const windowsText = (text: string) => owned(new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`));

/** A copy in a buffer of its own, which can be handed to a file. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
