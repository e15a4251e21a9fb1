import type { EntryGroup, LazyEntry, Tone } from './entry.ts';

const gravity: readonly Tone[] = ['error', 'confirm', 'hint', 'ineligible', 'theirs', 'ours', 'eligible'];

/** One code may be graver in one row than in another: such entries stand in groups of their own. */
export class Groups {
  private readonly byTone = new Map<Tone, Map<string, LazyEntry[]>>(gravity.map((tone) => [tone, new Map()]));

  add(tone: Tone, id: string, entry: LazyEntry): void {
    const groups = this.byTone.get(tone)!;
    const standing = groups.get(id);
    if (standing) standing.push(entry);
    else groups.set(id, [entry]);
  }

  graveFirst(): readonly EntryGroup[] {
    return [...this.byTone].flatMap(([tone, groups]) =>
      [...groups].map(([id, entries]): EntryGroup => ({ key: `${tone} ${id}`, id, tone, entries })),
    );
  }
}
