import type { Chapter } from './chapters.ts';

/** A line of the search: where it leads, what is shown, and what is searched besides. */
type SearchLine = readonly [address: string, label: string, chapter: string, words: string];

/** The index as a script, so that the book can be searched from a disk as well: no page may fetch a file there. */
export const searchIndex = (all: readonly Chapter[]): string =>
  `window.keshenRulebook = ${JSON.stringify(linesOf(all)).replaceAll('<', '\\u003c')};\n`;

const linesOf = (all: readonly Chapter[]): readonly SearchLine[] =>
  all.flatMap(({ title, sections }) =>
    sections.flatMap(({ entries }) =>
      entries.map(({ code, label, means, cites, terms }): SearchLine => [
        `codes/${code}.html`,
        label,
        title,
        [code, means, cites ? `${cites.document} ${cites.paragraph}` : '', ...terms]
          .join(' ')
          .normalize('NFKC')
          .toLowerCase(),
      ]),
    ),
  );
