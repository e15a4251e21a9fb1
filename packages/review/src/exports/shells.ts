import type { Shell } from '@keshen/workbook';
import generated from './shells.generated.json';

// JSON knows no literal types; that it fits its layouts is what the test of this file keeps true.
const shells = generated as readonly Shell[];

/** The shell of a layout, by its id. Raises for a layout that does not exist: a bug of ours. */
export function shellOf(layout: string): Shell {
  const shell = shells.find((candidate) => candidate.layout.id === layout);
  if (!shell) throw new Error(`no shell for the layout ${layout}: run scripts/build-shells.ts`);
  return shell;
}
