import type { Messages } from '../messages/messages.ts';
import type { FixView } from '../views.ts';
import type { Entry, EntryGroup, LazyEntry } from './entry.ts';

/** What 规范格式 would change, by kind; `id` is the kind. */
export function fixGroups(fixes: readonly FixView[], say: Messages): readonly EntryGroup[] {
  const kinds = new Map<string, LazyEntry[]>();
  for (const [index, { code, workbook, sheet, cell, label, was, now }] of fixes.entries()) {
    const place = { workbook, sheet, cell };
    const entry = (): Entry => ({
      id: `fix-${index}`,
      name: null,
      places: [place],
      statements: [{ message: say.fromTo(label, visible(was), visible(now)), citation: null }],
      fix: { code, place },
    });
    const standing = kinds.get(code);
    if (standing) standing.push(entry);
    else kinds.set(code, [entry]);
  }
  return [...kinds].map(([code, entries]) => ({
    key: `fix ${code}`,
    id: code,
    label: say.rules[code] ?? code,
    tone: 'hint',
    entries,
  }));
}

/** White space at the ends is what is wrong: it is shown. */
const visible = (text: string): string =>
  text.replace(/^\s+|\s+$/g, (space) => '␣'.repeat(space.length)).replace(/[\t\n\r]/g, '␣');
