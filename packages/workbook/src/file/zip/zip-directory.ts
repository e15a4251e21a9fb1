import { FileRefused } from '../refused.ts';
import { limits } from '../limits.ts';

/** A part as the directory of a zip file names it; nothing of it is inflated yet. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly stamp: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

const centralSignature = 0x0201_4b50;
const localSignature = 0x0403_4b50;
const endSignature = 0x0605_4b50;
const end64Signature = 0x0606_4b50;
const locator64Signature = 0x0706_4b50;
const endSize = 22;
const full16 = 0xffff;
const full32 = 0xffff_ffff;

/**
 * The entries of a zip file, from its central directory. Local headers are not believed for sizes: files written as a
 * stream have them behind the data (data descriptors). Raises `FileRefused`.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end.entries > limits.parts) throw new FileRefused('too-large', { limit: 'parts' });
  const entries: ZipEntry[] = [];
  let at = end.directory;
  for (let i = 0; i < end.entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + 46 + nameLength! + extraLength! + commentLength!;
    if (next > bytes.length) throw damaged();
    entries.push(entry(bytes, view, at, nameLength!, extraLength!, end.shift));
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry. Raises `FileRefused` when they reach beyond the file. */
export function packedBytes(bytes: Uint8Array, { at, packedSize, name }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== localSignature)
    throw new FileRefused('damaged', { place: name });
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packedSize > bytes.length) throw new FileRefused('damaged', { place: name });
  return bytes.subarray(from, from + packedSize);
}

function entry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const [size, packedSize, local] = wideFields(view, at, at + 46 + nameLength, extraLength);
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    at: local + shift,
  };
}

/** Size, packed size and offset; those that do not fit into 32 bits stand in the zip64 extra field, in this order. */
function wideFields(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const fields: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const end = extra + extraLength;
  for (let i = extra; i + 4 <= end; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) !== 1) continue;
    let wide = i + 4;
    for (let f = 0; f < 3; f++) {
      if (fields[f] !== full32) continue;
      if (wide + 8 > end) throw damaged();
      fields[f] = uint64(view, wide);
      wide += 8;
    }
  }
  return fields;
}

function endRecord(view: DataView): { entries: number; directory: number; shift: number } {
  const lowest = Math.max(0, view.byteLength - endSize - full16);
  let at = view.byteLength - endSize;
  while (at >= lowest && view.getUint32(at, true) !== endSignature) at--;
  if (at < lowest) throw damaged();
  let entries = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let directory = view.getUint32(at + 16, true);
  let behind = at;
  const wide = end64(view, at);
  if (wide !== undefined && (entries === full16 || size === full32 || directory === full32)) {
    entries = uint64(view, wide + 32);
    size = uint64(view, wide + 40);
    directory = uint64(view, wide + 48);
    behind = wide;
  }
  // Something may stand before the zip file; then every offset in it is short by that much.
  const shift = behind - size - directory;
  const standsAt = (offset: number) =>
    offset >= 0 && offset + 4 <= view.byteLength && view.getUint32(offset, true) === centralSignature;
  if (entries === 0 || standsAt(directory)) return { entries, directory, shift: 0 };
  if (!standsAt(directory + shift)) throw damaged();
  return { entries, directory: directory + shift, shift };
}

function end64(view: DataView, end: number): number | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return undefined;
  const at = uint64(view, locator + 8);
  return at + 56 <= locator && view.getUint32(at, true) === end64Signature ? at : undefined;
}

/** Beyond 2^53 the number is no longer exact, and no longer inside any file either. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

const damaged = () => new FileRefused('damaged', { place: 'ZIP 目录' });
