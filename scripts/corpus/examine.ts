import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileWorkbook } from '../../packages/workbook/src/file/file-workbook.ts';
import { nodeCodec } from '../../packages/workbook/src/file/node.ts';
import { openAnyWorkbook } from '../../packages/workbook/src/file/open-any-workbook.ts';
import { FileRefused, sayRefused } from '../../packages/workbook/src/file/refused.ts';
import { differencesOf, hasData } from './compare.ts';
import { sayDifference } from './difference.ts';
import { explainAll, knownFile } from './explanations.ts';
import { askOracle, type OracleSheet } from './oracle.ts';
import type { FileOutcome, OutcomeName } from './outcome.ts';
import { patchComplaint } from './patch-and-reread.ts';

type Found = Omit<FileOutcome, 'file'>;
type Finding = (outcome: OutcomeName, why?: string) => Found;

/** What this process says of itself: whoever started it knows then what it was about when it stopped. */
export type Stage =
  { readonly stage: 'opening' } | { readonly stage: 'asking' | 'patching' | 'done'; readonly found: Found };

const say = (stage: Stage): void => void process.send!(stage);

/** `forOracle` is the file that the other reader is given: the same, another's copy of it, or nothing. */
export interface Job {
  readonly file: string;
  readonly forOracle: string;
}

// Runs in a process of its own.
process.on('message', examine);
process.send!('ready');

async function examine({ file, forOracle }: Job): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  say({ stage: 'opening' });
  const start = performance.now();
  const workbook = await opened(bytes, path.basename(file));
  const ms = Math.round(performance.now() - start);
  if (workbook instanceof FileRefused) {
    const why = sayRefused(workbook, path.basename(file));
    return say({ stage: 'done', found: { outcome: 'refused', why, ms, cells: 0 } });
  }
  let cells = 0;
  for (const { grid } of workbook.model.sheets) for (const _ of grid.filled()) cells++;
  const as: Finding = (outcome, why = '') => ({ outcome, why, ms, cells });
  say({ stage: 'asking', found: as('read') });
  const found = compared(workbook, bytes, { file, forOracle }, as);
  say({ stage: 'patching', found });
  const complaint = await patchComplaint(workbook, bytes);
  say({ stage: 'done', found: complaint === undefined ? found : as('differs', `patched: ${complaint}`) });
}

async function opened(bytes: Uint8Array, name: string): Promise<FileWorkbook | FileRefused> {
  try {
    return await openAnyWorkbook(bytes, name, nodeCodec);
  } catch (cause) {
    if (cause instanceof FileRefused) return cause;
    throw cause;
  }
}

function compared({ model }: FileWorkbook, bytes: Uint8Array, { file, forOracle }: Job, as: Finding): Found {
  if (forOracle === '') return as('explained', 'LibreOffice, the other reader of old files, is not there or gives up');
  let oracle: OracleSheet[];
  try {
    oracle = askOracle(new Uint8Array(readFileSync(forOracle)));
  } catch (cause) {
    return as('explained', `the other reader gives up: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (as('read').cells === 0 && oracle.some(({ rows }) => hasData(rows)))
    return as('empty', 'the other reader sees data');
  const by = forOracle === file ? 'SheetJS' : 'LibreOffice';
  const differences = differencesOf(model, oracle, by);
  if (differences.length === 0) return as('read');
  const known = knownFile(createHash('sha256').update(bytes).digest('hex')) ?? explainAll(differences, by);
  if (known !== undefined) return as('explained', known);
  return as('differs', `${differences.length}: ${differences.slice(0, 3).map(sayDifference).join('; ')}`);
}
