import type { Content, Edit, Link } from '../port.ts';

/** The edit that takes this one back. */
export function inverse(edit: Edit): Edit {
  switch (edit.do) {
    case 'write':
      return { ...edit, was: edit.now, now: edit.was };
    case 'add-columns':
      return { ...edit, do: 'remove-columns' };
    case 'remove-columns':
      return { ...edit, do: 'add-columns' };
    case 'add-sheet':
      return { ...edit, do: 'remove-sheet' };
    case 'remove-sheet':
      return { ...edit, do: 'add-sheet' };
    case 'add-chart':
      return { ...edit, do: 'remove-chart' };
    case 'remove-chart':
      return { ...edit, do: 'add-chart' };
  }
}

export const isLink = (content: Content): content is Link =>
  typeof content === 'object' && content !== null && 'link' in content;

/** What `read` gives of a content that was written: of a link its text. */
export const readBack = (content: Content): Exclude<Content, Link> => (isLink(content) ? content.text : content);

/** A link is the same as its text: where it leads, no host reads. */
export function sameContent(one: Content, other: Content): boolean {
  const [a, b] = [readBack(one), readBack(other)];
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('formula' in a) return 'formula' in b && a.formula === b.formula;
  return 'error' in b && a.error === b.error;
}
