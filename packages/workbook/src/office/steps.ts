import { isLink, stepwise, type ModelWorkbook, type Outcome } from '../model/index.ts';
import {
  WorkbookTrouble,
  type Area,
  type ChartEdit,
  type ColumnsEdit,
  type Content,
  type Edit,
  type ListArea,
  type SheetEdit,
  type Trouble,
  type WriteEdit,
} from '../port.ts';
import { bytesOf, writtenBytes } from './bytes.ts';
import { entryOf } from './entry.ts';
import type { Pace } from './pace.ts';

/** Part of an edit that goes to Excel in one request. */
export type Step = WriteStep | ColumnsStep | SheetStep | ChartStep;

interface WriteStep {
  readonly of: Edit;
  readonly part: WriteEdit;
  readonly bytes: number;
}

export interface ColumnsStep {
  readonly of: Edit;
  readonly part: ColumnsEdit;
  readonly bytes: number;
  /** Tables and filters as they stand afterwards, where they grow or shrink. */
  readonly lists: readonly ListArea[];
}

export interface SheetStep {
  readonly of: Edit;
  readonly part: SheetEdit;
  readonly bytes: number;
}

export interface ChartStep {
  readonly of: Edit;
  readonly part: ChartEdit;
  readonly bytes: number;
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly stale: readonly Edit[];
  /** What stops the edits after the steps. */
  readonly failed: Trouble | null;
}

/** The range of a step, and what the library adds for each 1,500 cells, into which it cuts large writes. */
const overhead = 1_000;
const cellsInCut = 1_500;
/** The frame of a link, and twice the name of a sheet in quotes. */
const linkBytes = 400;

/** What the edits come to in Excel, found out by applying them to the shadow. */
export async function planOf(shadow: ModelWorkbook, edits: readonly Edit[], pace: Pace): Promise<Plan> {
  const steps: Step[] = [];
  const stale: Edit[] = [];
  const perform = stepwise(shadow, edits);
  for (const edit of edits) {
    await pace.breathe();
    const lists = shadow.sheets.flatMap((sheet) => sheet.lists);
    const outcome = await attempted(pace.run(perform(edit)));
    if (typeof outcome === 'object' && 'code' in outcome) return { steps, stale, failed: outcome };
    if (outcome === 'stale') stale.push(edit);
    else if (outcome !== 'already') steps.push(...(await pace.run(stepsOf(outcome, shadow, lists))));
  }
  return { steps, stale, failed: null };
}

async function attempted(performed: Promise<Outcome>): Promise<Outcome | Trouble> {
  try {
    return await performed;
  } catch (cause) {
    if (cause instanceof WorkbookTrouble) return cause.trouble;
    throw cause;
  }
}

function* stepsOf(
  done: Edit,
  shadow: ModelWorkbook,
  before: readonly ListArea[],
): Generator<undefined, readonly Step[]> {
  switch (done.do) {
    case 'write':
      return yield* slices(done);
    case 'add-columns':
    case 'remove-columns': {
      const lists = shadow.sheets.flatMap((sheet) => sheet.lists).filter((list) => !before.includes(list));
      return [{ of: done, part: done, bytes: overhead * (5 + 5 * done.columns.length), lists }];
    }
    case 'add-chart':
    case 'remove-chart':
      return [{ of: done, part: done, bytes: overhead * (10 + 10 * done.chart.series.length) }];
    default:
      return [{ of: done, part: done, bytes: overhead * (10 + 10 * done.columns.length) }];
  }
}

/** Rows that are measured on end. */
const stride = 256;

/** An edit too large for a request in pieces of whole rows. Stops every now and then. */
export function* slices(edit: WriteEdit): Generator<undefined, readonly WriteStep[]> {
  const steps: WriteStep[] = [];
  let first = 0;
  let bytes = overhead;
  for (let row = 0; row < edit.at.rows; row++) {
    if (row % stride === stride - 1) yield;
    const more = rowBytes(edit, row);
    if (bytes + more > writtenBytes && row > first) {
      steps.push({ of: edit, part: slice(edit, first, row), bytes });
      first = row;
      bytes = overhead;
    }
    bytes += more;
  }
  steps.push({ of: edit, part: first === 0 ? edit : slice(edit, first, edit.at.rows), bytes });
  return steps;
}

function rowBytes({ at, now }: WriteEdit, row: number): number {
  let bytes = (overhead * at.columns) / cellsInCut;
  for (let c = 0; c < at.columns; c++) bytes += contentBytes(now[row * at.columns + c]!);
  return bytes;
}

/** A link goes as a value, and again with its text, the reference and the tip. */
const contentBytes = (content: Content): number =>
  bytesOf(entryOf(content)) * (isLink(content) ? 2 : 1) + (isLink(content) ? linkBytes : 0);

function slice(edit: WriteEdit, from: number, to: number): WriteEdit {
  const { columns } = edit.at;
  const at: Area = { ...edit.at, top: edit.at.top + from, rows: to - from };
  return {
    do: 'write',
    at,
    was: edit.was.slice(from * columns, to * columns),
    now: edit.now.slice(from * columns, to * columns),
  };
}

/** Steps in order, as many to a request as its bytes allow. */
export function packed(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      requests.push([]);
      room = writtenBytes;
    }
    requests.at(-1)!.push(step);
    room -= step.bytes;
  }
  return requests;
}

/** The edits that the finished steps come to: whole where all of an edit is done, else the parts that are. */
export function editsOf(finished: readonly Step[], all: readonly Step[]): Edit[] {
  const done = new Set(finished);
  const broken = new Set(all.filter((step) => !done.has(step)).map((step) => step.of));
  return [...new Set(finished.map((step) => (broken.has(step.of) ? step.part : step.of)))];
}
