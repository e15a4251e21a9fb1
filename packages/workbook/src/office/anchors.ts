import { parseAddress } from '../model/index.ts';
import type { Area } from '../port.ts';

/** How the hidden names of ours begin. */
const ours = '_keshen.';

/** What `anchorsIn` reads. */
export const namesToLoad = 'items/name,items/formula';

/** Our hidden names and where they point. One whose column the clerk has deleted points nowhere and is left out. */
export function anchorsIn(
  names: readonly Excel.NamedItem[],
  sheetId: (name: string) => string | undefined,
): Map<string, Area> {
  const anchors = new Map<string, Area>();
  for (const { name, formula } of names) {
    const at = name.startsWith(ours) ? target(String(formula), sheetId) : undefined;
    if (at) anchors.set(name, at);
  }
  return anchors;
}

/** Names of ours that point nowhere, because what they named is gone: in the way of a new one. */
export const lostAnchors = (names: readonly Excel.NamedItem[], anchors: ReadonlyMap<string, Area>): readonly string[] =>
  names.flatMap(({ name }) => (name.startsWith(ours) && !anchors.has(name) ? [name] : []));

/** Reads `='申报 表'!$D$2:$E$5`. */
function target(formula: string, sheetId: (name: string) => string | undefined): Area | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(formula);
  const sheet = match && sheetId(match[1]?.replaceAll("''", "'") ?? match[2]!);
  return sheet ? parseAddress(sheet, match[3]!) : undefined;
}
