import type { Codec } from '../codec.ts';
import { inOneGo } from '../in-one-go.ts';
import { blocksOf, type PartContent } from './part-content.ts';

/** A part as it stands in a package: packed bytes and what the directory says of them. */
export interface PackedPart {
  readonly name: Uint8Array;
  /** In the pieces in which it was packed. */
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS date and time; kept from the original. */
  readonly stamp: number;
  /** General purpose bits; only bit 11, UTF-8 names, is kept. */
  readonly flags: number;
}

/** 1980-01-01, the first day of zip: the same parts give the same bytes. */
export const firstStamp = 0x0021_0000;

const utf8Names = 0x0800;
const localSignature = 0x0403_4b50;
const centralSignature = 0x0201_4b50;
const endSignature = 0x0605_4b50;
const oldest = 20;

/** Packs one new part, piece by piece as its content comes. */
export const pack = (name: string, content: PartContent, codec: Codec, level: number): PackedPart =>
  inOneGo(packing(name, content, codec, level));

/** The same, stopping after each piece. */
export function* packing(
  name: string,
  content: PartContent,
  codec: Codec,
  level: number,
): Generator<undefined, PackedPart> {
  let size = 0;
  let crc = 0;
  function* counted(): Iterable<Uint8Array> {
    for (const block of blocksOf(content)) {
      size += block.length;
      crc = codec.crc32(block, crc);
      yield block;
    }
  }
  const packed: Uint8Array[] = [];
  for (const piece of codec.deflate(counted(), level)) {
    packed.push(piece);
    yield;
  }
  const packedSize = packed.reduce((sum, { length }) => sum + length, 0);
  const nameBytes = new TextEncoder().encode(name);
  return { name: nameBytes, packed, packedSize, size, crc, method: 8, stamp: firstStamp, flags: utf8Names };
}

/** A zip file of packed parts, in their order. Below 4 GiB and 65,535 parts, where no zip64 is needed. */
export function joinParts(parts: readonly PackedPart[]): Uint8Array {
  const locals = parts.reduce((sum, part) => sum + localSize(part), 0);
  const central = parts.reduce((sum, { name }) => sum + 46 + name.length, 0);
  if (locals + central > 0xffff_ffff || parts.length > 0xfffe) throw new RangeError('the package needs zip64');
  const out = new Uint8Array(locals + central + 22);
  const view = new DataView(out.buffer);
  let local = 0;
  let entry = locals;
  for (const part of parts) {
    view.setUint32(local, localSignature, true);
    putHeader(view, local + 4, part);
    out.set(part.name, local + 30);
    let at = local + 30 + part.name.length;
    for (const piece of part.packed) {
      out.set(piece, at);
      at += piece.length;
    }

    view.setUint32(entry, centralSignature, true);
    view.setUint16(entry + 4, oldest, true);
    putHeader(view, entry + 6, part);
    view.setUint32(entry + 42, local, true);
    out.set(part.name, entry + 46);

    local += localSize(part);
    entry += 46 + part.name.length;
  }
  view.setUint32(entry, endSignature, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, central, true);
  view.setUint32(entry + 16, locals, true);
  return out;
}

const localSize = ({ name, packedSize }: PackedPart): number => 30 + name.length + packedSize;

/** The 26 bytes that the local header and the directory have in common. Sizes are known, so no data descriptor. */
function putHeader(
  view: DataView,
  at: number,
  { name, packedSize, size, crc, method, stamp, flags }: PackedPart,
): void {
  view.setUint16(at, oldest, true);
  view.setUint16(at + 2, flags & utf8Names, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
