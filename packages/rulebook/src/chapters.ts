import { explanations, type Explanation } from '@keshen/review';
import { programmes } from '@keshen/rules';

/** What belongs together in the book: a programme, or what every check may say. */
export interface Chapter {
  /** Name of its page, without the ending. */
  readonly id: string;
  readonly title: string;
  /** The document that rules the programme; empty for what has none. */
  readonly document: string;
  readonly sections: readonly Section[];
}

/** Codes of one sort, in the order in which lists show them. */
export interface Section {
  readonly title: string;
  readonly entries: readonly Explanation[];
}

/** Every code that a report can hold, each in one chapter: programmes first. */
export function chapters(): readonly Chapter[] {
  const all = explanations();
  const general = all.filter(({ programme }) => programme === null);
  return [
    ...programmes.map(({ id, title, document }): Chapter => {
      const own = all.filter(({ programme }) => programme === id);
      return { id, title, document, sections: sectionsOf(own, `${title}·`) };
    }),
    { id: 'general', title: '填报内容与审查过程', document: '', sections: sectionsOf(general, '') },
  ];
}

function sectionsOf(entries: readonly Explanation[], prefix: string): readonly Section[] {
  return [...new Set(entries.map(({ sort }) => sort))].map((sort) => ({
    title: sort.startsWith(prefix) ? sort.slice(prefix.length) : sort,
    entries: entries.filter((entry) => entry.sort === sort),
  }));
}
