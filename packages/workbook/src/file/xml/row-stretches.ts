/**
 * A sheet part in UTF-8 that comes in blocks, in stretches: each but the last ends right before a row, so that rows can be
 * walked over one stretch at a time. The first has all that stands before the rows, the last all that stands behind
 * them. A stretch is written over when the next is asked for.
 */
export function* rowStretches(blocks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  const held = new HeldBytes();
  for (const block of blocks) {
    held.add(block);
    const row = held.lastRow();
    if (row <= 0) continue;
    yield held.bytes.subarray(0, row);
    held.drop(row);
  }
  yield held.bytes;
}

const lt = 60;
const bang = 33;
const question = 63;
const slash = 47;
const gt = 62;
const colon = 58;
const letterD = 68;

/** Bytes that wait for the rest of their row. */
class HeldBytes {
  private room = new Uint8Array(2 ** 20);
  private size = 0;
  /** Up to here it is known which rows begin, and no comment or the like is open. */
  private known = 0;
  private row = 0;
  /** Up to here it is known whether the rows end. */
  private looked = 0;
  private isPastRows = false;

  get bytes(): Uint8Array {
    return this.room.subarray(0, this.size);
  }

  add(block: Uint8Array): void {
    if (this.size + block.length > this.room.length) {
      const room = new Uint8Array(2 * (this.size + block.length));
      room.set(this.bytes);
      this.room = room;
    }
    this.room.set(block, this.size);
    this.size += block.length;
  }

  drop(count: number): void {
    this.room.copyWithin(0, count, this.size);
    this.size -= count;
    this.known = Math.max(this.known - count, 0);
    this.looked = Math.max(this.looked - count, 0);
    this.row = 0;
  }

  /** Where the last row begins that is known to be one; 0 where there is none, or where the rows have come to their end. */
  lastRow(): number {
    this.isPastRows ||= this.rowsEnd();
    if (this.isPastRows) return 0;
    const { bytes } = this;
    for (const declared of declarations(bytes, this.known)) {
      this.row = lastRowIn(bytes, this.known, declared.from) ?? this.row;
      if (declared.to === undefined) {
        this.known = declared.from;
        return this.row;
      }
      this.known = declared.to;
    }
    this.row = lastRowIn(bytes, this.known, bytes.length) ?? this.row;
    // The last tag may be cut off in the midst of its name.
    this.known = Math.max(bytes.lastIndexOf(lt), this.known);
    return this.row;
  }

  /** Whether `</sheetData` or `<sheetData/>` is among the bytes. One in a comment counts too: it does no harm. */
  private rowsEnd(): boolean {
    const { bytes } = this;
    for (let i = bytes.indexOf(letterD, this.looked); i >= 0; i = bytes.indexOf(letterD, i + 1)) {
      if (!standsAt(bytes, i - 5, 'sheetData')) continue;
      const to = bytes.indexOf(gt, i);
      if (to < 0) break;
      if (bytes[bytes.lastIndexOf(lt, i) + 1] === slash || bytes[to - 1] === slash) return true;
    }
    this.looked = Math.max(bytes.lastIndexOf(lt), 0);
    return false;
  }
}

/** A comment, CDATA or an instruction: what looks like a row in there is text. Without an end it is not whole yet. */
interface Declaration {
  readonly from: number;
  readonly to: number | undefined;
}

function* declarations(bytes: Uint8Array, from: number): Iterable<Declaration> {
  let [data, instruction] = [-1, -1];
  for (let at = from; ;) {
    if (data < at) data = afterLt(bytes, bang, at);
    if (instruction < at) instruction = afterLt(bytes, question, at);
    const next = Math.min(data, instruction);
    if (next === Infinity) return;
    const to = endOfDeclaration(bytes, next);
    yield { from: next, to };
    if (to === undefined) return;
    at = to;
  }
}

/** Where `<` stands with this letter behind it; Infinity where it does not. */
function afterLt(bytes: Uint8Array, letter: number, from: number): number {
  let at = bytes.indexOf(letter, from + 1);
  while (at >= 0 && bytes[at - 1] !== lt) at = bytes.indexOf(letter, at + 1);
  return at < 0 ? Infinity : at - 1;
}

function endOfDeclaration(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at + 1] === question) return behind(bytes, at + 2, '?>');
  if (standsAt(bytes, at, '<!--')) return behind(bytes, at + 4, '-->');
  if (standsAt(bytes, at, '<![CDATA[')) return behind(bytes, at + 9, ']]>');
  return undefined;
}

function behind(bytes: Uint8Array, from: number, mark: string): number | undefined {
  const first = mark.charCodeAt(0);
  for (let i = bytes.indexOf(first, from); i >= 0; i = bytes.indexOf(first, i + 1))
    if (standsAt(bytes, i, mark)) return i + mark.length;
  return undefined;
}

/** Where the last row begins in `[from, to)`. */
function lastRowIn(bytes: Uint8Array, from: number, to: number): number | undefined {
  for (let end = to; end > from;) {
    const at = bytes.lastIndexOf(lt, end - 1);
    if (at < from) return undefined;
    let name = at + 1;
    let i = name;
    for (; i < to && isOfName(bytes[i]!); i++) if (bytes[i] === colon) name = i + 1;
    if (i - name === 3 && i < to && standsAt(bytes, name, 'row')) return at;
    end = at;
  }
  return undefined;
}

const isOfName = (c: number): boolean => c > 32 && c !== slash && c !== gt;

function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
