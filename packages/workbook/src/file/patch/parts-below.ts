import type { Package } from '../package.ts';
import { relationsOf, relationsPart } from '../relations.ts';

/** What a sheet may have for itself. */
const ofOneSheet: ReadonlySet<string> = new Set([
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'printerSettings',
]);

/** A part with its relations, and all below it that is drawn or set up for it alone. */
export function partsBelow(file: Package, part: string): readonly string[] {
  const found = new Set([part]);
  for (const name of found)
    for (const { type, target } of relationsOf(file, name))
      if (ofOneSheet.has(type) && file.has(target)) found.add(target);
  return [...found].flatMap((name) => [name, relationsPart(name)].filter((one) => file.has(one)));
}
