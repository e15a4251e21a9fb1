import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeCodec } from '../node.ts';
import { Package } from '../package.ts';

/** Real workbooks, kept beside the checkout. */
export const corpus = resolve(import.meta.dirname, '../../../../../../shared/corpus');
export const hasCorpus = existsSync(corpus);

/** What another program may have put into a workbook, by the parts in which it stands. */
export const features = {
  chart: /xl\/charts\//,
  'pivot table': /xl\/pivotTables\//,
  comment: /xl\/comments/,
  picture: /xl\/media\//,
  table: /xl\/tables\//,
  macro: /vbaProject\.bin$/,
  'printer settings': /printerSettings/,
  'custom XML': /^customXml\//,
  'order of calculation': /calcChain/,
  'external link': /externalLinks\//,
  'form control': /ctrlProps|activeX/,
} as const;

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first small files of the corpus that have a feature, at most `count` of each. */
export function filesWith(count: number, largest = 200_000): Map<string, CorpusFile[]> {
  const found = new Map<string, CorpusFile[]>(Object.keys(features).map((feature) => [feature, []]));
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xls[xm]$/i.test(name));
  for (const name of names.toSorted()) {
    if (statSync(join(corpus, name)).size > largest) continue;
    const bytes = new Uint8Array(readFileSync(join(corpus, name)));
    const parts = partsOf(bytes);
    for (const [feature, shape] of Object.entries(features)) {
      const files = found.get(feature)!;
      if (files.length < count && parts.some((part) => shape.test(part))) files.push({ name, bytes });
    }
  }
  return found;
}

/** Files that are no packages are the business of other tests. */
function partsOf(bytes: Uint8Array): readonly string[] {
  try {
    return new Package(bytes, nodeCodec).names;
  } catch {
    return [];
  }
}
