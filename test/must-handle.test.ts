import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileRefused, openAnyWorkbook, sayRefused } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../scripts/corpus/compare.ts';
import { sayDifference } from '../scripts/corpus/difference.ts';
import { explainAll, knownFile } from '../scripts/corpus/explanations.ts';
import { askOracle } from '../scripts/corpus/oracle.ts';
import { requirement } from './support/requirements.ts';

const shared = requirement('shared');
const corpus = path.join(shared ?? '', 'corpus');

/** Files that other readers refuse, hang on or lose cells of, each with its kind of trouble. */
const lines =
  shared === undefined
    ? []
    : readFileSync(path.join(corpus, 'must-handle.tsv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t') as [file: string, category: string])
        .map(([file, category]) => [file.replace(/^corpus\//, ''), category] as const);

/** Those that nobody can read: bytes of no kind at all, and the lock that Excel leaves. */
const refused: Readonly<Record<string, RegExp>> = {
  'closedxml/ClosedXML.Tests/Resource/TryToLoad/LO/xlsm/pass/CVE-2016-0122-1.xlsm': /：文件不是电子表格。/,
  'closedxml/ClosedXML.Tests/Resource/TryToLoad/~$LoadPivotTables.xlsx': /：文件不是电子表格。/,
};

/** The sentence that refuses the file; or, of a file that is read, where it differs from the other reader without a reason. */
async function outcome(file: string): Promise<string | readonly string[]> {
  const bytes = new Uint8Array(readFileSync(path.join(corpus, file)));
  const name = path.basename(file);
  try {
    const { model } = await openAnyWorkbook(bytes, name, nodeCodec);
    const differences = differencesOf(model, askOracle(bytes), 'SheetJS');
    const known = knownFile(createHash('sha256').update(bytes).digest('hex')) ?? explainAll(differences, 'SheetJS');
    return known === undefined ? differences.map(sayDifference) : [];
  } catch (cause) {
    if (cause instanceof FileRefused) return sayRefused(cause, name);
    throw cause;
  }
}

describe.skipIf(shared === undefined)('a file that other readers stumble over', () => {
  it('is one of two hundred', () => {
    expect(lines).toHaveLength(200);
  });

  it.each(lines)(
    'is read as it is, or refused for a reason: %s, %s',
    async (file, category) => {
      const sentence = refused[file] ?? (category.startsWith('OLE2 inside .xlsx') ? /：文件有密码，/ : undefined);
      if (sentence) expect(await outcome(file)).toMatch(sentence);
      else expect(await outcome(file)).toEqual([]);
    },
    60_000,
  );
});
