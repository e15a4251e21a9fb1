import { FileRefused } from '../refused.ts';
import { asciiOf } from './ascii.ts';
import { nextByte } from './next-byte.ts';

export const tag = { end: 0, open: 1, close: 2, empty: 3 } as const;
export type TagKind = (typeof tag)[keyof typeof tag];

const lt = 60;
const gt = 62;
const slash = 47;
const colon = 58;
const bang = 33;
const question = 63;
const quote = 34;
const apostrophe = 39;
const equals = 61;

/**
 * Walks from tag to tag over UTF-8 XML, in place and without an object a tag. Offsets are into `bytes`, so what is
 * found can be cut out or replaced. It checks no more than it needs: what it passes over may be anything.
 */
export class Markup {
  readonly bytes: Uint8Array;
  /** The part's name, for the clerk when it is damaged. */
  readonly part: string;
  /** The current tag with its angle brackets: `[start, end)`. */
  start = 0;
  end: number;
  /** Its name without prefix. */
  nameStart = 0;
  nameEnd = 0;
  kind: TagKind = tag.end;

  constructor(bytes: Uint8Array, part: string, from = 0) {
    this.bytes = bytes;
    this.part = part;
    this.end = from;
  }

  /** Goes to the next tag, past text, comments, CDATA and declarations; `tag.end` when there is none. */
  next(): TagKind {
    const { bytes } = this;
    let i = this.end;
    for (;;) {
      while (i < bytes.length && bytes[i] !== lt) i++;
      if (i >= bytes.length) return this.stop();
      const after = bytes[i + 1];
      if (after === bang || after === question) i = this.pastDeclaration(i);
      else break;
    }
    this.start = i++;
    const closes = bytes[i] === slash;
    if (closes) i++;
    this.nameStart = i;
    let c = bytes[i]!;
    while (c > 32 && c !== gt && c !== slash) {
      if (c === colon) this.nameStart = i + 1;
      c = bytes[++i]!;
    }
    this.nameEnd = i;
    while (c !== gt) {
      if (i >= bytes.length) throw this.damaged();
      if (c === quote || c === apostrophe) {
        i = nextByte(bytes, i + 1, c);
        if (i < 0) throw this.damaged();
      }
      c = bytes[++i]!;
    }
    this.end = i + 1;
    return (this.kind = closes ? tag.close : bytes[i - 1] === slash ? tag.empty : tag.open);
  }

  /** Whether the current tag has this local name. */
  is(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[this.nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Whether the current tag has the local name that stands at `[from, to)`. */
  isNamedAs(from: number, to: number): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (bytes[nameStart + i] !== bytes[from + i]) return false;
    return true;
  }

  get name(): string {
    return asciiOf(this.bytes, this.nameStart, this.nameEnd);
  }

  /** The prefix of the current tag with its colon, or nothing. */
  get prefix(): string {
    const from = this.start + (this.kind === tag.close ? 2 : 1);
    return asciiOf(this.bytes, from, this.nameStart);
  }

  /** Where the value of an attribute of the current tag stands, without quotes. The name is with its prefix. */
  attribute(name: string): { from: number; to: number } | undefined {
    const { bytes } = this;
    let i = this.nameEnd;
    for (;;) {
      while (i < this.end && (bytes[i]! <= 32 || bytes[i] === slash)) i++;
      const nameFrom = i;
      while (i < this.end && bytes[i] !== equals && bytes[i]! > 32 && bytes[i] !== gt) i++;
      const nameTo = i;
      while (i < this.end && bytes[i]! <= 32) i++;
      if (bytes[i] !== equals) return undefined;
      i++;
      while (i < this.end && bytes[i]! <= 32) i++;
      const from = i + 1;
      const to = nextByte(bytes, from, bytes[i]!);
      if (to < 0 || to >= this.end) throw this.damaged();
      if (this.sameBytes(nameFrom, nameTo, name)) return { from, to };
      i = to + 1;
    }
  }

  /**
   * Goes to the next tag inside the element `name`, whose own tag was current when this was first called; false at its
   * end. For elements that do not hold others of their name.
   */
  inside(name: string): boolean {
    if (this.kind === tag.empty && this.is(name)) return false;
    const kind = this.next();
    if (kind === tag.end) throw this.damaged();
    return kind !== tag.close || !this.is(name);
  }

  /** The column, from 0, in the reference that is the value of the current tag's `r`; undefined without one. */
  referenceColumn(): number | undefined {
    const at = this.attribute('r');
    if (!at) return undefined;
    let column = 0;
    for (let i = at.from; i < at.to; i++) {
      const letter = this.bytes[i]! & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return column === 0 ? undefined : column - 1;
  }

  /** Goes past the element whose opening tag is current, with everything in it. */
  skip(): void {
    if (this.kind !== tag.open) return;
    let depth = 1;
    while (depth > 0) {
      const kind = this.next();
      if (kind === tag.open) depth++;
      else if (kind === tag.close) depth--;
      else if (kind === tag.end) throw this.damaged();
    }
  }

  damaged(): FileRefused {
    return new FileRefused('damaged', { place: this.part });
  }

  private sameBytes(from: number, to: number, text: string): boolean {
    if (to - from !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.bytes[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private stop(): TagKind {
    this.start = this.end = this.nameStart = this.nameEnd = this.bytes.length;
    return (this.kind = tag.end);
  }

  /** Past a comment, CDATA, processing instruction or document type that begins at `at`. */
  private pastDeclaration(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === question) return this.past(at + 2, [question, gt]);
    if (bytes[at + 2] === 45) return this.past(at + 4, [45, 45, gt]);
    if (bytes[at + 2] === 91) return this.past(at + 9, [93, 93, gt]);
    return this.pastDocumentType(at);
  }

  private past(from: number, mark: readonly number[]): number {
    const { bytes } = this;
    for (let i = bytes.indexOf(mark[0]!, from); i >= 0; i = bytes.indexOf(mark[0]!, i + 1))
      if (mark.every((byte, offset) => bytes[i + offset] === byte)) return i + mark.length;
    throw this.damaged();
  }

  /** An internal subset in square brackets may hold `>`. */
  private pastDocumentType(at: number): number {
    const { bytes } = this;
    let inSubset = false;
    for (let i = at; i < bytes.length; i++) {
      if (bytes[i] === 91) inSubset = true;
      else if (bytes[i] === 93) inSubset = false;
      else if (bytes[i] === gt && !inSubset) return i + 1;
    }
    throw this.damaged();
  }
}
