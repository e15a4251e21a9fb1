import { isLink } from '../model/index.ts';
import type { Edit } from '../port.ts';
import type { Outline } from './outline.ts';
import { Pace } from './pace.ts';
import { sheetKeys, type SheetKeys } from './sheet-keys.ts';
import { slices, type Step } from './steps.ts';

export interface TrustedPlan {
  readonly steps: readonly Step[];
  readonly keys: SheetKeys;
}

/**
 * The steps of edits of which it is known that they find what they saw. Undefined where that is not enough: columns and
 * sheets that come or go need more than their own cells, and a protected sheet is not written on.
 */
export async function trustedPlan(
  edits: readonly Edit[],
  outline: Outline | undefined,
): Promise<TrustedPlan | undefined> {
  const pace = new Pace();
  const keys = sheetKeys(edits, outline);
  const locked = new Set(outline?.sheets.filter((sheet) => sheet.locked).map(({ id }) => id));
  const steps: Step[] = [];
  for (const edit of edits) {
    if (edit.do === 'add-sheet' && !keys.isNew(edit.id)) continue;
    if (edit.do !== 'write' || locked.has(keys.find(edit.at.sheet))) return undefined;
    if (edit.now.some((content) => isLink(content) && keys.nameOf(content.link.sheet) === undefined)) return undefined;
    steps.push(...(await pace.run(slices(edit))));
  }
  return { steps, keys };
}
