import { WorkbookTrouble, type Area, type Job } from '../port.ts';
import { bytesOf, requestBytes } from './bytes.ts';
import type { CellValues } from './cell-values.ts';
import { rangeOf } from './placement.ts';
import type { Ask, Requests } from './requests.ts';
import { tellErrors } from './tell-errors.ts';

/** Before the first answer: cells of a hundred bytes, thirty Chinese characters each. */
const firstGuess = 100;
/** An answer may be larger than the cells before it promise; for the same reason the guess falls by halves. */
const margin = 1.5;

/** Each piece is some 600 bytes of request. */
const piecesInRequest = 3000;

export interface Reading {
  readonly formulas?: boolean;
  /** What else the first request asks. */
  readonly beside?: Ask<void>;
  readonly job?: Job | undefined;
}

/** A stretch of rows of one of the areas. */
interface Piece {
  readonly index: number;
  readonly at: Area;
}

interface Read {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  gone: boolean;
}

/**
 * Reads areas, in as few requests as their bytes allow; how many cells fit in one is learnt from the answer before.
 * An area whose sheet is not there any more gives `undefined`.
 */
export async function readCells(
  requests: Requests,
  areas: readonly Area[],
  { formulas = false, beside, job }: Reading = {},
): Promise<(CellValues | undefined)[]> {
  const reads = areas.map((): Read => ({ values: [], formulas: [], gone: false }));
  const total = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let waiting: Piece[] = areas.map((at, index) => ({ index, at }));
  let bytesPerCell = firstGuess;
  let riding = beside;
  let done = 0;
  while (waiting.length > 0 || riding) {
    stopIfCancelled(job);
    const [now, later] = cut(waiting, Math.floor(requestBytes / bytesPerCell));
    const answers = await send(requests, now, formulas, riding);
    if (!answers) {
      bytesPerCell = Math.max(firstGuess, 4 * bytesPerCell);
      if (now.length === 1 && now[0]!.at.rows === 1) throw tooLarge(now[0]!.at);
      continue;
    }
    answers.forEach((answer, i) => keep(reads[now[i]!.index]!, answer));
    const cells = cellCount(now);
    bytesPerCell = Math.max(bytesPerCell / 2, (margin * bytesIn(answers)) / Math.max(1, cells));
    waiting = later;
    riding = undefined;
    job?.progress?.((done += cells), total);
  }
  return tellErrors(
    requests,
    areas,
    reads.map((read) => finished(read, formulas)),
  );
}

type Answer = { readonly values: unknown[][]; readonly formulas: unknown[][] } | 'gone';

/** `undefined`: the answer would have been too large. */
async function send(
  requests: Requests,
  pieces: readonly Piece[],
  formulas: boolean,
  beside: Ask<void> | undefined,
): Promise<Answer[] | undefined> {
  try {
    return await requests.send((context) => {
      const also = beside?.(context);
      const sheets = new Map<string, Excel.Worksheet>();
      const ranges = pieces.map(({ at }) => {
        const sheet = sheets.get(at.sheet) ?? context.workbook.worksheets.getItemOrNullObject(at.sheet);
        sheets.set(at.sheet, sheet);
        return rangeOf(sheet, at).load(formulas ? 'values,formulas' : 'values');
      });
      return () => {
        also?.();
        return ranges.map((range): Answer =>
          range.isNullObject ? 'gone' : { values: range.values, formulas: formulas ? range.formulas : [] },
        );
      };
    });
  } catch (cause) {
    if (cause instanceof WorkbookTrouble && cause.trouble.code === 'too-large') return undefined;
    throw cause;
  }
}

/** The pieces of the next request, for `budget` cells, and those that wait. An area is cut between rows. */
function cut(pieces: readonly Piece[], budget: number): [now: Piece[], later: Piece[]] {
  const now: Piece[] = [];
  let left = budget;
  for (const [i, { index, at }] of pieces.entries()) {
    if (i === piecesInRequest) return [now, pieces.slice(i)];
    const rows = Math.min(at.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(left / at.columns)));
    if (rows > 0) now.push({ index, at: { ...at, rows } });
    left -= rows * at.columns;
    if (rows === at.rows) continue;
    const rest = { index, at: { ...at, top: at.top + rows, rows: at.rows - rows } };
    return [now, [rest, ...pieces.slice(i + 1)]];
  }
  return [now, []];
}

function keep(read: Read, answer: Answer): void {
  if (answer === 'gone') {
    read.gone = true;
    return;
  }
  for (const row of answer.values) read.values.push(row);
  for (const row of answer.formulas) read.formulas.push(row);
}

const finished = ({ values, formulas, gone }: Read, asked: boolean): CellValues | undefined =>
  gone ? undefined : { values, formulas: asked ? formulas : undefined, errors: new Set<number>() };

const cellCount = (pieces: readonly Piece[]) => pieces.reduce((sum, { at }) => sum + at.rows * at.columns, 0);

function bytesIn(answers: readonly Answer[]): number {
  let bytes = 0;
  for (const answer of answers) {
    if (answer === 'gone') continue;
    for (const row of answer.values) for (const value of row) bytes += bytesOf(value);
    for (const row of answer.formulas) for (const value of row) bytes += bytesOf(value);
  }
  return bytes;
}

export function stopIfCancelled(job: Job | undefined): void {
  if (job?.cancel?.aborted) throw new WorkbookTrouble({ code: 'cancelled', detail: 'the clerk cancelled' });
}

const tooLarge = (at: Area) => new WorkbookTrouble({ code: 'too-large', at, detail: 'one row is more than a request' });
