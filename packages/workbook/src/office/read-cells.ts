import { WorkbookTrouble, type Area, type CellBlock, type Job } from '../port.ts';
import { BlockBuilder } from './block-builder.ts';
import { requestBytes } from './bytes.ts';
import { Pace } from './pace.ts';
import { rangeOf } from './placement.ts';
import type { Ask, Requests } from './requests.ts';
import { tellErrors } from './tell-errors.ts';

/** Before the first answer: cells of seventy bytes, twenty Chinese characters each. */
const firstGuess = 70;
/** What was too large is asked again in pieces so much smaller: cells of ours hold texts of 30,000 characters. */
const retreat = 64;
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

/** One of the areas, and how many bytes a cell of it is expected to take. What one area holds says nothing of the next. */
interface Target {
  readonly builder: BlockBuilder;
  bytesPerCell: number;
}

/** A stretch of rows of one of the areas. */
interface Piece {
  readonly target: Target;
  readonly at: Area;
}

/**
 * Reads areas, in as few requests as their bytes allow; how many cells fit in one is learnt from the answer before.
 * An area whose sheet is not there any more gives `undefined`.
 */
export async function readCells(
  requests: Requests,
  areas: readonly Area[],
  { formulas = false, beside, job }: Reading = {},
): Promise<(CellBlock | undefined)[]> {
  const builders = areas.map((at) => new BlockBuilder(at));
  const gone = new Set<BlockBuilder>();
  const total = cellCount(areas);
  const pace = new Pace();
  let waiting: Piece[] = areas.map((at, i) => ({
    target: { builder: builders[i]!, bytesPerCell: firstGuess },
    at,
  }));
  let riding = beside;
  let done = 0;
  while (waiting.length > 0 || riding) {
    stopIfCancelled(job);
    const [now, later] = cut(waiting, requestBytes);
    const answers = await ask(requests, now, formulas, riding);
    if (answers === 'too-large') {
      for (const { target } of now) target.bytesPerCell *= retreat;
      continue;
    }
    for (const [i, { target, at }] of now.entries()) {
      const answer = answers[i]!;
      if (answer === 'gone') gone.add(target.builder);
      else learn(target, at, await pace.run(target.builder.add(answer.values, answer.formulas)));
    }
    waiting = later;
    riding = undefined;
    job?.progress?.((done += cellCount(now.map(({ at }) => at))), total);
  }
  await tellErrors(requests, builders);
  return builders.map((builder) => (gone.has(builder) ? undefined : builder.block));
}

function learn(target: Target, { rows, columns }: Area, bytes: number): void {
  target.bytesPerCell = Math.max(target.bytesPerCell / 2, (margin * bytes) / Math.max(1, rows * columns));
}

type Answer = { readonly values: unknown[][]; readonly formulas: unknown[][] | undefined } | 'gone';

/** Raises `too-large` only where less cannot be asked. */
async function ask(
  requests: Requests,
  pieces: readonly Piece[],
  formulas: boolean,
  beside: Ask<void> | undefined,
): Promise<Answer[] | 'too-large'> {
  try {
    return await requests.send((context) => {
      const also = beside?.(context);
      const answers = askPieces(context, pieces, formulas);
      return () => {
        also?.();
        return answers();
      };
    });
  } catch (cause) {
    const tooLarge = cause instanceof WorkbookTrouble && cause.trouble.code === 'too-large';
    if (tooLarge && pieces.some(({ at }, i) => i > 0 || at.rows > 1)) return 'too-large';
    throw cause;
  }
}

function askPieces(context: Excel.RequestContext, pieces: readonly Piece[], formulas: boolean): () => Answer[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = pieces.map(({ at }) => {
    const sheet = sheets.get(at.sheet) ?? context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheets.set(at.sheet, sheet);
    return rangeOf(sheet, at).load(formulas ? 'values,formulas' : 'values');
  });
  return () => ranges.map((range) => (range.isNullObject ? 'gone' : answerOf(range, formulas)));
}

/** Where a range is too large for Excel it answers null, without an error. */
function answerOf(range: Excel.Range, formulas: boolean): Answer {
  const values: unknown[][] | null = range.values;
  if (values === null)
    throw new WorkbookTrouble({ code: 'too-large', detail: 'Excel answered null instead of values' });
  return { values, formulas: formulas ? range.formulas : undefined };
}

/** The pieces of the next request, of so many bytes, and those that wait. An area is cut between rows. */
function cut(pieces: readonly Piece[], budget: number): [now: Piece[], later: Piece[]] {
  const now: Piece[] = [];
  let left = budget;
  for (const [i, { target, at }] of pieces.entries()) {
    if (i === piecesInRequest) return [now, pieces.slice(i)];
    const rowBytes = at.columns * target.bytesPerCell;
    const rows = Math.min(at.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(left / rowBytes)));
    if (rows > 0) now.push({ target, at: { ...at, rows } });
    left -= rows * rowBytes;
    if (rows === at.rows) continue;
    const rest = { target, at: { ...at, top: at.top + rows, rows: at.rows - rows } };
    return [now, [rest, ...pieces.slice(i + 1)]];
  }
  return [now, []];
}

const cellCount = (areas: readonly Area[]) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Raises `cancelled` when the clerk has asked for it. */
export function stopIfCancelled(job: Job | undefined): void {
  if (job?.cancel?.aborted) throw new WorkbookTrouble({ code: 'cancelled', detail: 'the clerk cancelled' });
}
