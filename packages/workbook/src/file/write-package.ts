import type { Codec } from './codec.ts';
import type { PartContent } from './zip/part-content.ts';
import { joinParts, pack } from './zip/zip-writer.ts';

/**
 * A new package of named parts. The same parts in the same order give the same bytes, whenever and wherever.
 * A reader looks for `[Content_Types].xml` first: put it first. `level` 1 is fast, 9 small.
 */
export const writePackage = (parts: ReadonlyMap<string, PartContent>, codec: Codec, level = 6): Uint8Array =>
  joinParts([...parts].map(([name, content]) => pack(name, content, codec, level)));
