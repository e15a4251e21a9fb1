import type { PageSetup } from 'exceljs';
import { columnLetters } from '../../model/area.ts';

/** Characters of body text across a landscape page at full size, and how small it may be printed to be read still. */
const across = { A4: 126, A3: 184 } as const;
const smallest = 0.7;

/** How a sheet with columns of these widths, in characters, is laid on landscape pages. */
export interface PrintPages {
  readonly paper: keyof typeof across;
  /** Pages side by side. */
  readonly pages: number;
  /** Columns that are printed on each of them: those that name the row. */
  readonly repeated: number;
  /** Columns of the first page: what is written across it goes no further. */
  readonly first: number;
}

/** One page as long as it can be read; then A3 pages side by side, with the first two columns on each. */
export function printPages(widths: readonly number[]): PrintPages {
  const total = sum(widths);
  const paper = total * smallest > across.A4 ? 'A3' : 'A4';
  const page = across[paper] / smallest;
  if (total <= page) return { paper, pages: 1, repeated: 0, first: widths.length };
  const repeated = 2;
  const named = sum(widths.slice(0, repeated));
  const pages = Math.ceil((total - named) / (page - named));
  const share = named + (total - named) / pages;
  const first = widths.filter((_, c) => sum(widths.slice(0, c + 1)) <= share).length;
  return { paper, pages, repeated, first: Math.max(first, repeated) };
}

/** What a sheet repeats on each page: its head, and the columns that name a row where pages stand side by side. */
export const repeatedTitles = (
  head: number,
  { repeated }: PrintPages,
): Pick<PageSetup, 'printTitlesRow'> & Partial<Pick<PageSetup, 'printTitlesColumn'>> => ({
  printTitlesRow: `${head}:${head}`,
  ...(repeated > 0 && { printTitlesColumn: `A:${columnLetters(repeated - 1)}` }),
});

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
