import type { Codec } from './codec.ts';
import { inOneGo } from './in-one-go.ts';
import type { PartContent } from './zip/part-content.ts';
import { joinParts, packing, type PackedPart } from './zip/zip-writer.ts';

/**
 * A new package of named parts. The same parts in the same order give the same bytes, whenever and wherever.
 * A reader looks for `[Content_Types].xml` first: put it first. `level` 1 is fast, 9 small.
 */
export const writePackage = (parts: ReadonlyMap<string, PartContent>, codec: Codec, level = 6): Uint8Array =>
  inOneGo(writingPackage(parts, codec, level));

/** The same, stopping about once a mebibyte of content, so that others can have the thread or call it off. */
export function* writingPackage(
  parts: ReadonlyMap<string, PartContent>,
  codec: Codec,
  level = 6,
): Generator<undefined, Uint8Array> {
  const packed: PackedPart[] = [];
  for (const [name, content] of parts) packed.push(yield* packing(name, content, codec, level));
  return joinParts(packed);
}
