import type { ModelWorkbook } from '../model/index.ts';
import type { Area, ColumnsEdit, Edit, ListArea, Trouble, WriteEdit } from '../port.ts';
import { bytesOf, requestBytes } from './bytes.ts';
import { entryOf } from './entry.ts';

/** Part of an edit that goes to Excel in one request. */
export type Step = WriteStep | ColumnsStep;

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

export interface Plan {
  readonly steps: readonly Step[];
  readonly stale: readonly Edit[];
  /** What stops the edits after the steps. */
  readonly failed: Trouble | null;
}

/** The range of a step, and what the library adds for each 1,500 cells, into which it cuts large writes. */
const overhead = 1_000;
const cellsInCut = 1_500;

/** What the edits come to in Excel, found out by applying them to the shadow. */
export async function planOf(shadow: ModelWorkbook, edits: readonly Edit[]): Promise<Plan> {
  const steps: Step[] = [];
  const stale: Edit[] = [];
  for (const edit of edits) {
    const lists = shadow.sheets.flatMap((sheet) => sheet.lists);
    const outcome = await shadow.apply([edit]);
    stale.push(...outcome.stale);
    if (outcome.failed) return { steps, stale, failed: outcome.failed };
    for (const done of outcome.done) {
      if (done.do === 'write') steps.push(...slices(done));
      else {
        const after = shadow.sheets.flatMap((sheet) => sheet.lists).filter((list) => !lists.includes(list));
        steps.push({ of: done, part: done, bytes: overhead * (5 + 5 * done.columns.length), lists: after });
      }
    }
  }
  return { steps, stale, failed: null };
}

/** An edit too large for a request in pieces of whole rows. */
function slices(edit: WriteEdit): WriteStep[] {
  const steps: WriteStep[] = [];
  let first = 0;
  let bytes = overhead;
  for (let row = 0; row < edit.at.rows; row++) {
    const more = rowBytes(edit, row);
    if (bytes + more > requestBytes && row > first) {
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
  for (let c = 0; c < at.columns; c++) bytes += bytesOf(entryOf(now[row * at.columns + c]!));
  return bytes;
}

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
      room = requestBytes;
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
