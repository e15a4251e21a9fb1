import { figureKey, plainDocument } from '../figures.ts';
import type { Maybe } from '../../../kernel/index.ts';
import type { Figure } from '../tables/figures.ts';
import type { PublishedFigure } from './figure.ts';
import { deputies, measures, scheme } from './plans.ts';
import { reply2022 } from './reply-2022.ts';
import { reply2023Enterprises } from './reply-2023-enterprises.ts';
import { reply2023Results } from './reply-2023-results.ts';
import { reply2023Talent } from './reply-2023-talent.ts';

export type { PublishedFigure } from './figure.ts';

/** Every figure that the five documents report, in their order: figures and names, no sentences. */
export const publishedFigures: readonly PublishedFigure[] = [
  ...scheme,
  ...measures,
  ...reply2023Enterprises,
  ...reply2023Results,
  ...reply2023Talent,
  ...reply2022,
  ...deputies,
];

const byKey = new Map<string, PublishedFigure[]>();
for (const figure of publishedFigures) {
  const key = figureKey(figure)!;
  byKey.set(key, [...(byKey.get(key) ?? []), figure]);
}

/** What the documents say of the indicator and period of a row, wherever they do. Undefined: the row names neither. */
export function publishedOf(row: Figure): Maybe<readonly PublishedFigure[]> {
  const key = figureKey(row);
  return key === undefined ? undefined : (byKey.get(key) ?? []);
}

/**
 * Of these, the ones that a row has to agree with: those of its document, its scope, its paragraph, as far as it names them.
 * A row that stands in another document is held against all.
 */
export function sourcesOf(row: Figure): Maybe<readonly PublishedFigure[]> {
  const all = publishedOf(row);
  const document = row.document === undefined ? '' : plainDocument(row.document);
  const theirs = all?.filter((figure) => document.includes(plainDocument(figure.document)));
  const sources = theirs && theirs.length > 0 ? theirs : all;
  return sources && narrowed(narrowed(sources, row, 'scope'), row, 'paragraph');
}

/** Those that agree in a field; all of them, where none does or the row does not say. */
function narrowed(
  figures: readonly PublishedFigure[],
  row: Figure,
  field: 'scope' | 'paragraph',
): readonly PublishedFigure[] {
  const wanted = row[field] === undefined ? undefined : plainDocument(row[field]);
  const agreeing = figures.filter((figure) => figure[field] !== undefined && plainDocument(figure[field]) === wanted);
  return agreeing.length > 0 ? agreeing : figures;
}
