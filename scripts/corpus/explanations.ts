import type { Difference, Seen } from './difference.ts';
import type { Oracle } from './oracle.ts';

interface Explanation {
  readonly by: Oracle;
  readonly why: string;
  readonly holds: (ours: Seen, theirs: Seen) => boolean;
}

/** Kinds of difference between readers, with the reason why ours is the one to go by. */
const kinds: readonly Explanation[] = [
  {
    by: 'SheetJS',
    why: 'a formula without a result: SheetJS leaves such cells out',
    holds: (ours, theirs) => ours.formula !== undefined && ours.value === null && theirs.formula === undefined,
  },
  {
    by: 'SheetJS',
    why: 'cells into which a dynamic array spills hold values of their own; SheetJS gives them the formula',
    holds: (ours, theirs) => same(ours, theirs) && ours.formula === undefined && theirs.formula !== undefined,
  },
  {
    by: 'SheetJS',
    why: 'a data table: SheetJS reads the result alone',
    holds: (ours, theirs) => same(ours, theirs) && ours.formula === '=TABLE()' && theirs.formula === undefined,
  },
  {
    by: 'SheetJS',
    why: '_X0000_ is text: Excel escapes with a small x only, SheetJS with either',
    holds: (ours, theirs) => typeof ours.value === 'string' && unescaped(ours.value) === theirs.value,
  },
  {
    by: 'LibreOffice',
    why: 'LibreOffice writes numbers with fifteen digits; ours has all that the file holds',
    holds: (ours, theirs) =>
      typeof ours.value === 'number' &&
      typeof theirs.value === 'number' &&
      Number(ours.value.toPrecision(15)) === theirs.value,
  },
  {
    by: 'LibreOffice',
    why: 'LibreOffice breaks lines with LF; the file has CR and LF',
    holds: (ours, theirs) => typeof ours.value === 'string' && ours.value.replaceAll('\r\n', '\n') === theirs.value,
  },
  {
    by: 'LibreOffice',
    why: 'LibreOffice computes formulas again, and others than Excel knows come out otherwise; ours is the result in the file',
    holds: (ours) => ours.formula !== undefined,
  },
];

/** Files whose differences are no kind, by the SHA-256 of their bytes. */
const files: ReadonlyMap<string, string> = new Map([
  [
    'ca3fb186081eb2ac8768e17971e1e44b1a7c5b87fbde86077258aca6f9dd794a',
    'two macro sheets have no part; SheetJS gives them those of the next sheets, and these the wrong ones. Ours go by relation',
  ],
  [
    'e3628cc922e0e73506578bc22d3abf8b30cf76b90ddbf2f5ec76a475a0c436c8',
    'LibreOffice fills pivot tables anew when it opens a file; ours are the cells that the file holds',
  ],
]);

export const knownFile = (sha256: string): string | undefined => files.get(sha256);

/** Why all of these differences are there; undefined when one of them is not explained. */
export function explainAll(differences: readonly Difference[], by: Oracle): string | undefined {
  const reasons = new Set<string>();
  for (const { cell, ours, theirs } of differences) {
    const kind = kinds.find((known) => cell !== '' && known.by === by && known.holds(ours, theirs));
    if (!kind) return undefined;
    reasons.add(kind.why);
  }
  return [...reasons].join('; ');
}

const same = (ours: Seen, theirs: Seen): boolean => JSON.stringify(ours.value) === JSON.stringify(theirs.value);

const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
