import { sameArea } from '@keshen/workbook/model';
import type { Applied, Content, Edit } from '@keshen/workbook/port';
import { transfer } from 'comlink';
import { buffersOf, fromPieces, inPieces, type Pieces } from './pieces.ts';

/** Edits of a whole table would hold the page up in one piece: their cells cross apart from them, in many. */
export interface EditsParcel {
  /** The edits, those that write without their cells. */
  readonly edits: Pieces;
  /** The cells of those that write, one edit after the other: what was there, then what is there now. */
  readonly cells: Pieces;
}

/** An answer to edits. Those that stand in it as they were given are told by their place among these. */
export interface AppliedParcel {
  readonly failed: Applied['failed'];
  readonly done: ToldEdits;
  readonly stale: ToldEdits;
}

interface ToldEdits {
  /** Null: the next of the others. */
  readonly given: readonly (number | null)[];
  readonly others: EditsParcel;
}

/** Edits in pieces, which are handed over. */
export async function inEditsParcel(edits: readonly Edit[]): Promise<EditsParcel> {
  const parcel = await pack(edits);
  return transfer(parcel, buffersIn(parcel));
}

/** The same edits again; pauses between the pieces. */
export async function editsIn({ edits, cells }: EditsParcel): Promise<Edit[]> {
  const contents = await fromPieces<Content>(cells);
  let next = 0;
  const take = (count: number) => contents.slice(next, (next += count));
  return (await fromPieces<Edit>(edits)).map((edit) => {
    if (edit.do !== 'write') return edit;
    const size = edit.at.rows * edit.at.columns;
    return { ...edit, was: take(size), now: take(size) };
  });
}

export async function inAppliedParcel(
  { done, stale, failed }: Applied,
  given: readonly Edit[],
): Promise<AppliedParcel> {
  const parcel = { failed, done: await tell(done, given), stale: await tell(stale, given) };
  return transfer(parcel, [...buffersIn(parcel.done.others), ...buffersIn(parcel.stale.others)]);
}

export const appliedIn = async ({ done, stale, failed }: AppliedParcel, given: readonly Edit[]): Promise<Applied> => ({
  done: await told(done, given),
  stale: await told(stale, given),
  failed,
});

async function pack(edits: readonly Edit[]): Promise<EditsParcel> {
  const cells: Content[] = [];
  for (const edit of edits) if (edit.do === 'write') for (const list of [edit.was, edit.now]) append(cells, list);
  const shells = edits.map((edit) => (edit.do === 'write' ? { ...edit, was: [], now: [] } : edit));
  return { edits: await inPieces(shells), cells: await inPieces(cells) };
}

/** By a loop: as arguments of one call a list of half a million is too many. */
function append(all: Content[], some: readonly Content[]): void {
  for (const content of some) all.push(content);
}

const buffersIn = ({ edits, cells }: EditsParcel): ArrayBuffer[] => [...buffersOf(edits), ...buffersOf(cells)];

async function tell(edits: readonly Edit[], given: readonly Edit[]): Promise<ToldEdits> {
  const places = new Map(given.map((edit, i) => [cellsOf(edit), i]));
  const known = edits.map((edit) => {
    const place = places.get(cellsOf(edit));
    return place !== undefined && isSame(edit, given[place]!) ? place : null;
  });
  return { given: known, others: await pack(edits.filter((_, i) => known[i] === null)) };
}

async function told({ given: places, others }: ToldEdits, given: readonly Edit[]): Promise<Edit[]> {
  const rest = (await editsIn(others)).values();
  return places.map((place) => (place === null ? rest.next().value! : given[place]!));
}

/** What an edit is known again by: a host may answer with a new edit round the same cells. */
const cellsOf = (edit: Edit): unknown => (edit.do === 'write' ? edit.now : edit);

const isSame = (edit: Edit, other: Edit): boolean =>
  edit === other ||
  (edit.do === 'write' && other.do === 'write' && edit.was === other.was && sameArea(edit.at, other.at));
