import { existsSync } from 'node:fs';
import path from 'node:path';
import { shellOf, type Exports, type Session } from '@keshen/review';
import { fillForm } from '@keshen/workbook/forms';
import type { FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec, sweepHeap } from '@keshen/workbook/file/node';
import { makeFolder, namesIn, refuseInputs, writeOutput } from './files.ts';
import { cautionsOf } from './cautions.ts';
import { annotatedNames } from './output-names.ts';
import { sayTrouble } from './say-trouble.ts';

/**
 * How hard copies and papers are packed. Level 2 takes a third of the time of the usual 6, and the files are a fifth
 * larger: packing is otherwise the longest single piece of the whole work.
 */
const level = 2;

/** A file to be written. */
export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface Annotated {
  readonly copies: readonly Output[];
  /** Sentences about the workbooks that took no annotation. */
  readonly unwritten: readonly string[];
}

/** Annotates the workbooks of a checked session, in memory. `files` are their paths; `warn` hears first what they suffer by it. */
export async function annotatedCopies(
  session: Session,
  workbooks: readonly FileWorkbook[],
  files: readonly string[],
  folder: string,
  warn: (sentence: string) => void,
): Promise<Annotated> {
  cautionsOf(files, workbooks).forEach(warn);
  const names = annotatedNames(files, await namesIn(folder));
  const annotated = await session.annotate(undefined, { last: true });
  sweepHeap();
  const copies: Output[] = [];
  const unwritten: string[] = [];
  for (const [i, { failed }] of annotated.entries()) {
    if (failed) unwritten.push(`${files[i]}：${sayTrouble(failed, workbooks[i]!, '标注')}`);
    else copies.push({ file: path.join(folder, names[i]!), bytes: workbooks[i]!.save({ level }) });
  }
  return { copies, unwritten };
}

/** The papers of a check as files: forms as workbooks, texts as Windows writes them. */
export function filledForms({ forms, texts }: Exports, folder: string): Output[] {
  const named = (fileName: string): string => path.join(folder, nextDraft(folder, fileName));
  return [
    ...forms.map((form) => ({
      file: named(form.fileName),
      bytes: fillForm(form, shellOf(form.layout), nodeCodec, level),
    })),
    ...texts.map(({ fileName, text }) => ({ file: named(fileName), bytes: windowsText(text) })),
  ];
}

/** With a byte order mark, by which old editors know UTF-8, and their line ends. */
const windowsText = (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`);

/** Writes the files in order; none of them where a folder cannot be made or a name is that of an input. */
export async function writeAll(outputs: readonly Output[], inputs: readonly string[]): Promise<string[]> {
  for (const folder of new Set(outputs.map(({ file }) => path.dirname(file)))) await makeFolder(folder);
  for (const { file } of outputs) await refuseInputs(file, inputs);
  for (const { file, bytes } of outputs) await writeOutput(file, bytes, inputs);
  return outputs.map(({ file }) => file);
}

/** 第1稿, or the next draft where the folder holds that one already: nothing that was sent is written over. */
export function nextDraft(folder: string, fileName: string): string {
  for (let draft = 1; ; draft++) {
    const name = fileName.replace(/第1稿/, `第${draft}稿`);
    if (!existsSync(path.join(folder, name))) return name;
  }
}
