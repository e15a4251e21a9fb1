import type { CellValue } from '../port.ts';

/** As Excel sorts texts where its language is Chinese, by pinyin and capitals as small letters; but Latin letters come last. */
const texts = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

/**
 * The order in which Excel sorts: numbers, texts, FALSE, TRUE, errors. For `toSorted`; `descending` turns it round, but
 * what is empty stays last.
 */
export const sortOrder =
  (descending: boolean) =>
  (a: CellValue, b: CellValue): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const difference = rank(a) - rank(b) || withinRank(a, b);
    return descending ? -difference : difference;
  };

const ranks: Readonly<Partial<Record<string, number>>> = { number: 0, string: 1, boolean: 2 };
const rank = (value: CellValue): number => ranks[typeof value] ?? 3;

/** Errors stay as they stood among each other. */
function withinRank(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return texts.compare(a, b);
  return typeof a === 'object' || typeof b === 'object' ? 0 : Number(a) - Number(b);
}
