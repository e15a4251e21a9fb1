import type { EntryGroup, LazyEntry } from './entry.ts';

/** One line of the list on screen: the heading of a group, or an entry below it. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: EntryGroup; readonly open: boolean }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: LazyEntry };

export function listRows(groups: readonly EntryGroup[], folded: ReadonlySet<string>): readonly ListRow[] {
  return groups.flatMap((group): ListRow[] => {
    const open = !folded.has(group.key);
    const heading: ListRow = { kind: 'group', key: group.key, group, open };
    if (!open) return [heading];
    return [
      heading,
      ...group.entries.map((entry, index): ListRow => ({ kind: 'entry', key: `${group.key} ${index}`, entry })),
    ];
  });
}
