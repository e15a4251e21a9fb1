import { expect, it } from 'vitest';
import type { ModelSheet } from '../../model/index.ts';
import type { FileWorkbook } from '../file-workbook.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';
import { annotate, clean } from '../testing/annotation.ts';
import { filesWith, hasCorpus, type CorpusFile } from '../testing/corpus-files.ts';
import { needs } from '../testing/needs.ts';

/** The parts that an annotation of one sheet may touch. */
const concerned =
  /^(\[Content_Types\]\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/.*|xl\/tables\/.*)$/i;

/** Parts whose bytes do not all come back. */
const known: Readonly<Record<string, readonly string[]>> = {
  // A cell names the sixth of five styles. Ours has come to stand there, so it must stay.
  'excelize/test/Book1.xlsx': ['xl/styles.xml'],
};

/** The first sheet that can be annotated, if there is one. */
const sheetOf = ({ model }: FileWorkbook): ModelSheet | undefined =>
  model.warnings.includes('structure-protected')
    ? undefined
    : model.sheets.find(({ locked, used }) => !locked && used && used.left + used.columns < 16_000);

const opened = ({ bytes, name }: CorpusFile): FileWorkbook | undefined => {
  try {
    return openWorkbook(bytes, name, nodeCodec);
  } catch {
    return undefined;
  }
};

/** Names of the parts in which two files differ. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [new Package(one, nodeCodec), new Package(other, nodeCodec)];
  return [...new Set([...a.names, ...b.names])].filter((name) => {
    const [x, y] = [a.part(name), b.part(name)];
    return !x || !y || Buffer.compare(x, y) !== 0;
  });
}

const found = hasCorpus ? filesWith(12) : new Map<string, CorpusFile[]>();
const files = [...new Map([...found.values()].flat().map((file) => [file.name, file])).values()];
const patchable = files.filter((file) => {
  const workbook = opened(file);
  return workbook !== undefined && sheetOf(workbook) !== undefined;
});

needs('folder shared/corpus beside the checkout', hasCorpus)('real workbooks, annotated and cleaned', () => {
  it('hold every feature that must survive, and are fifty at least', () => {
    const lacking = [...found].filter(
      ([, holders]) => !holders.some((file) => patchable.some(({ name }) => name === file.name)),
    );
    expect(lacking.map(([feature]) => feature)).toEqual([]);
    expect(patchable.length).toBeGreaterThanOrEqual(50);
  });

  it.each(patchable.map((file) => [file.name, file] as const))('%s', async (name, file) => {
    const workbook = opened(file)!;
    expect(workbook.save()).toBe(file.bytes);
    const done = await annotate(workbook, sheetOf(workbook)!);
    const annotated = workbook.save({ level: 1 });
    expect(differing(file.bytes, annotated).filter((part) => !concerned.test(part))).toEqual([]);
    const again = openWorkbook(annotated, name, nodeCodec);
    await clean(again, done);
    expect(differing(file.bytes, again.save({ level: 1 }))).toEqual(known[name] ?? []);
  });
});
