import type { Programme } from './programme.ts';

/** The programmes that stand behind one: itself, or those of which it was put together. */
export const partsOf = (programme: Programme): readonly Programme[] => programme.parts ?? [programme];

const known = new Map<string, Programme>();

/**
 * Several programmes as one, so that a case with forms of several is reviewed in one go. Each keeps its own tables, rules
 * and figures; a table that two of them share is one. Its id names them all: `cocoon+high-tech`. At least one is given.
 */
export function together(programmes: readonly Programme[]): Programme {
  const [first, ...others] = [...new Set(programmes)];
  if (!first) throw new RangeError('no programme is given');
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const id = parts.map((part) => part.id).join('+');
  const standing = known.get(id);
  if (standing && standing.parts!.every((part, i) => part === parts[i])) return standing;
  const all = <T>(of: (part: Programme) => readonly T[]): readonly T[] => [...new Set(parts.flatMap(of))];
  const made: Programme = {
    id,
    title: parts.length > 2 ? `${first.title}等${parts.length}个专项` : parts.map(({ title }) => title).join('、'),
    document: parts.map(({ document }) => document).join('、'),
    tables: all(({ tables }) => tables),
    rules: all(({ rules }) => rules),
    amounts: all(({ amounts }) => amounts),
    checks: all(({ checks = [] }) => checks),
    parameters: all(({ parameters }) => parameters),
    readings: all(({ readings }) => readings),
    parts,
  };
  known.set(id, made);
  return made;
}
