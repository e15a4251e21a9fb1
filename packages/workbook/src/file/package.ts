import type { Codec } from './codec.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refused.ts';
import { packedBytes, zipEntries, type ZipEntry } from './zip/zip-directory.ts';
import { joined } from './zip/joined.ts';
import type { PartContent } from './zip/part-content.ts';
import { joinParts, pack, type PackedPart } from './zip/zip-writer.ts';

/**
 * The parts of a workbook file. Part names are looked up as OPC has them: without a leading slash, in any case of
 * letters, and with the backslashes that some programs write.
 */
export class Package {
  private readonly bytes: Uint8Array;
  private readonly codec: Codec;
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  /** What was inflated, for as long as it lies about: saving asks soon for what reading asked for, and a sheet is large. */
  private readonly inflated = new Map<ZipEntry, WeakRef<Uint8Array>>();
  private readonly admitted = new Set<ZipEntry>();
  private inflatedBytes = 0;

  constructor(bytes: Uint8Array, codec: Codec) {
    this.bytes = bytes;
    this.codec = codec;
    this.entries = zipEntries(bytes);
    for (const entry of this.entries) this.byName.set(key(entry.name), entry);
  }

  get names(): string[] {
    return this.entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.byName.has(key(name));
  }

  /** The bytes of a part, or undefined where there is none. Raises `FileRefused`. */
  part(name: string): Uint8Array | undefined {
    const entry = this.byName.get(key(name));
    if (!entry) return undefined;
    const standing = this.inflated.get(entry)?.deref();
    if (standing) return standing;
    const bytes = this.inflate(entry);
    // A weak reference keeps what it refers to for as long as the work at hand goes on: not what is large.
    if (bytes.length < large) this.inflated.set(entry, new WeakRef(bytes));
    return bytes;
  }

  /** Bytes of a part as its entry has them; 0 where there is none. */
  sizeOf(name: string): number {
    return this.byName.get(key(name))?.size ?? 0;
  }

  /** The bytes of a part that is there, inflated block by block as they are asked for. Raises `FileRefused`, maybe at the very end. */
  *blocks(name: string): Iterable<Uint8Array> {
    const entry = this.byName.get(key(name))!;
    if (entry.method !== 8) {
      yield this.part(name)!;
      return;
    }
    const packed = this.packedBytesOf(entry);
    let crc = 0;
    try {
      for (const block of this.codec.inflateInBlocks(packed, entry.size)) {
        crc = this.codec.crc32(block, crc);
        yield block;
      }
    } catch (cause) {
      throw new FileRefused('damaged', { place: name }, cause);
    }
    if (crc !== entry.crc) throw new FileRefused('damaged', { place: name });
  }

  /** A part of this name, new or in place of the one that stands there, packed as its content comes. */
  pack(name: string, content: PartContent, level: number): PackedPart {
    const part = pack(name, content, this.codec, level);
    const entry = this.byName.get(key(name));
    return entry ? { ...part, name: entry.nameBytes, flags: entry.flags } : part;
  }

  /** What was packed, in blocks. */
  unpack({ packed, packedSize, size }: PackedPart): Iterable<Uint8Array> {
    return this.codec.inflateInBlocks(joined(packed, packedSize), size);
  }

  /** The same package with some parts replaced, added, or taken away (`null`). All others keep their packed bytes. */
  with(changes: ReadonlyMap<string, PackedPart | null>): Uint8Array {
    const changed = new Map([...changes].map(([name, part]) => [key(name), part]));
    const parts: PackedPart[] = [];
    for (const entry of this.byName.values()) {
      const change = changed.get(key(entry.name));
      changed.delete(key(entry.name));
      if (change !== null) parts.push(change ?? this.packed(entry));
    }
    for (const part of changed.values()) if (part) parts.push(part);
    return joinParts(parts);
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const bytes = this.unpacked(entry, this.packedBytesOf(entry));
    // Wrong bytes can still inflate to as many others: a figure would be another, and nobody the wiser.
    if (this.codec.crc32(bytes) !== entry.crc) throw new FileRefused('damaged', { place: entry.name });
    return bytes;
  }

  /** Those of a part that we take on. */
  private packedBytesOf(entry: ZipEntry): Uint8Array {
    if (entry.flags & 1) throw new FileRefused('encrypted', { place: entry.name });
    const packed = packedBytes(this.bytes, entry);
    this.admit(entry, packed.length);
    return packed;
  }

  private unpacked({ name, method, size }: ZipEntry, packed: Uint8Array): Uint8Array {
    if (method === 0) return packed.subarray(0, size);
    if (method !== 8) throw new FileRefused('unsupported', { kind: `ZIP ${method}`, place: name });
    // Some writers call an empty part deflated and give it no data at all.
    if (size === 0 && packed.length === 0) return packed;
    try {
      return this.codec.inflate(packed, size);
    } catch (cause) {
      throw new FileRefused('damaged', { place: name }, cause);
    }
  }

  private packed(entry: ZipEntry): PackedPart {
    const { nameBytes, packedSize, size, crc, method, stamp, flags } = entry;
    const packed = [packedBytes(this.bytes, entry)];
    return { name: nameBytes, packed, packedSize, size, crc, method, stamp, flags };
  }

  private admit(entry: ZipEntry, packedSize: number): void {
    const { name, size } = entry;
    if (size > limits.partBytes) throw new FileRefused('too-large', { limit: 'partBytes', place: name });
    if (size > packedSize * limits.ratio + 64) throw new FileRefused('too-large', { limit: 'ratio', place: name });
    if (!this.admitted.has(entry)) this.inflatedBytes += size;
    this.admitted.add(entry);
    if (this.inflatedBytes > limits.totalBytes)
      throw new FileRefused('too-large', { limit: 'totalBytes', place: name });
  }
}

/** In bytes: parts of this size are not kept inflated. A sheet of 20,000 rows and 40 columns has as many. */
export const large = 32 * 2 ** 20;

const key = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
