import type { Codec } from './codec.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refused.ts';
import { packedBytes, zipEntries, type ZipEntry } from './zip/zip-directory.ts';
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
  private inflated = 0;

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
    if (entry.flags & 1) throw new FileRefused('encrypted', { place: name });
    const packed = packedBytes(this.bytes, entry);
    this.admit(entry, packed.length);
    if (entry.method === 0) return packed.subarray(0, entry.size);
    if (entry.method !== 8) throw new FileRefused('unsupported', { kind: `ZIP ${entry.method}`, place: name });
    try {
      return this.codec.inflate(packed, entry.size);
    } catch (cause) {
      throw new FileRefused('damaged', { place: name }, cause);
    }
  }

  /** The same package with some parts replaced, added, or taken away (`null`). All others keep their packed bytes. */
  with(changes: ReadonlyMap<string, Uint8Array | null>, level: number): Uint8Array {
    const changed = new Map([...changes].map(([name, content]) => [key(name), { name, content }]));
    const packPart = (name: string, content: Uint8Array) =>
      pack(name, content, (plain) => this.codec.deflate(plain, level));
    const parts: PackedPart[] = [];
    for (const entry of this.byName.values()) {
      const change = changed.get(key(entry.name));
      changed.delete(key(entry.name));
      if (!change) parts.push(this.packed(entry));
      else if (change.content)
        parts.push({ ...packPart(entry.name, change.content), name: entry.nameBytes, flags: entry.flags });
    }
    for (const { name, content } of changed.values()) if (content) parts.push(packPart(name, content));
    return joinParts(parts);
  }

  private packed(entry: ZipEntry): PackedPart {
    const { nameBytes, size, crc, method, stamp, flags } = entry;
    return { name: nameBytes, packed: packedBytes(this.bytes, entry), size, crc, method, stamp, flags };
  }

  private admit({ name, size }: ZipEntry, packedSize: number): void {
    if (size > limits.partBytes) throw new FileRefused('too-large', { limit: 'partBytes', place: name });
    if (size > packedSize * limits.ratio + 64) throw new FileRefused('too-large', { limit: 'ratio', place: name });
    this.inflated += size;
    if (this.inflated > limits.totalBytes) throw new FileRefused('too-large', { limit: 'totalBytes', place: name });
  }
}

const key = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
