import type { Package } from '../package.ts';
import type { PartContent } from '../zip/part-content.ts';
import { rowStretches } from '../xml/row-stretches.ts';
import type { PackedPart } from '../zip/zip-writer.ts';
import { sheetStretches } from './sheet-stretches.ts';

/** The parts of a package that change. Each is packed as soon as it comes: of a large one no more than that is kept. */
export class PackageChanges {
  private readonly file: Package;
  private readonly level: number;
  private readonly parts = new Map<string, PackedPart | null>();

  constructor(file: Package, level: number) {
    this.file = file;
    this.level = level;
  }

  set(name: string, content: PartContent): void {
    this.parts.set(name, this.file.pack(name, content, this.level));
  }

  remove(name: string): void {
    this.parts.set(name, null);
  }

  /** The first name of a kind that no part has had: `xl/charts/chart` → `xl/charts/chart1.xml`. */
  freeName(kind: string): string {
    for (let number = 1; ; number++) {
      const name = `${kind}${number}.xml`;
      if (!this.file.has(name) && !this.parts.has(name)) return name;
    }
  }

  /** A sheet part as it shall be, whole or in stretches of rows; undefined when there will be none. */
  sheet(name: string): Uint8Array | Iterable<Uint8Array> | undefined {
    const changed = this.parts.get(name);
    if (changed === undefined) return this.file.has(name) ? sheetStretches(this.file, name) : undefined;
    return changed === null ? undefined : rowStretches(this.file.unpack(changed));
  }

  /** The package with the changes made; undefined when there are none. */
  result(): Uint8Array | undefined {
    return this.parts.size === 0 ? undefined : this.file.with(this.parts);
  }
}
