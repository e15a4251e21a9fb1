import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Explanation } from '@keshen/review';
import { programmes } from '@keshen/rules';
import styles from './assets/book.css?raw';
import search from './assets/search.js?raw';
import { chapters, type Chapter } from './chapters.ts';
import { inEnglish } from './in-english.ts';
import { ChapterPage } from './pages/chapter-page.tsx';
import { CodePage } from './pages/code-page.tsx';
import { CoveragePage } from './pages/coverage-page.tsx';
import { IndexPage } from './pages/index-page.tsx';
import { searchIndex } from './search-index.ts';
import { workedExamples, type WorkedExample } from './worked-example.ts';

/**
 * The rule book, file by file: addresses relative to its folder, and their texts. Static pages that work from a disk and
 * from any folder of a site, and ask for nothing from elsewhere. A code's page is `codes/<code>.html`.
 */
export function rulebook(): ReadonlyMap<string, string> {
  const all = chapters();
  return new Map([
    ['index.html', html(<IndexPage chapters={all} />)],
    ...all.map((chapter) => [`programmes/${chapter.id}.html`, html(<ChapterPage chapter={chapter} />)] as const),
    ...all.flatMap((chapter) =>
      chapter.sections.flatMap(({ title, entries }) =>
        entries.map((entry) => [`codes/${entry.code}.html`, codePage(chapter, title, entry)] as const),
      ),
    ),
    ['coverage.html', html(<CoveragePage pageOf={(id) => pageOf(id, all)} />)],
    ['search-index.js', searchIndex(all)],
    ['search.js', search],
    ['book.css', styles],
  ]);
}

function codePage(chapter: Chapter, section: string, entry: Explanation): string {
  const { code, programme } = entry;
  const english = programme === null ? undefined : inEnglish(programme, code);
  return html(
    <CodePage chapter={chapter} section={section} entry={entry} english={english} examples={examplesOf(entry)} />,
  );
}

/** Of a programme, or of a code. Raises where the book has neither. */
function pageOf(id: string, all: readonly Chapter[]): { readonly label: string; readonly address: string } {
  const chapter = all.find((one) => one.id === id);
  if (chapter) return { label: chapter.title, address: `programmes/${id}.html` };
  const entries = all.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  const entry = entries.find(({ code }) => code === id);
  if (!entry) throw new Error(`the book has no page for ${id}`);
  return { label: entry.label, address: `codes/${id}.html` };
}

function examplesOf({ code, programme: id }: Explanation): readonly WorkedExample[] {
  const programme = programmes.find((one) => one.id === id);
  const rule = programme?.rules.find((one) => one.code === code);
  return programme && rule ? workedExamples(programme, rule) : [];
}

const html = (page: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
