import type { Content, Edit } from '../port.ts';

/** The edit that takes this one back. */
export function inverse(edit: Edit): Edit {
  if (edit.do === 'write') return { ...edit, was: edit.now, now: edit.was };
  return { ...edit, do: edit.do === 'add-columns' ? 'remove-columns' : 'add-columns' };
}

export function sameContent(a: Content, b: Content): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('formula' in a) return 'formula' in b && a.formula === b.formula;
  return 'error' in b && a.error === b.error;
}
