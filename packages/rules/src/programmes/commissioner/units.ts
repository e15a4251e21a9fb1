import type { Ask, Maybe } from '../../kernel/index.ts';
import { aliases, type Alias } from './tables/aliases.ts';

/** A name without what only typing makes different: width, brackets, white space. */
export const plainUnit = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

/**
 * The legal unit behind the name of a sending unit: schools, hospitals, short and former names count as the unit that a
 * confirmed line of 单位别名 gives; any other name stands for itself.
 */
export function legalUnit(name: Maybe<string>, ask: Ask): Maybe<string> {
  if (name === undefined) return undefined;
  const seen = new Set<string>();
  let unit = plainUnit(name);
  while (!seen.has(unit)) {
    seen.add(unit);
    unit = standsFor(unit, ask) ?? unit;
  }
  return unit;
}

export const isConfirmed = ({ confirmedBy }: Alias): boolean => confirmedBy !== undefined;

/** What confirmed lines say of a name; undefined where they say nothing, or contradict each other. */
function standsFor(unit: string, ask: Ask): Maybe<string> {
  if (!ask.given(aliases)) return undefined;
  const lines = spellings(unit).flatMap((spelling) => ask.listed(aliases, 'alias', spelling) ?? []);
  const units = new Set(
    lines
      .filter(isConfirmed)
      .flatMap((line) => line.unit ?? [])
      .map(plainUnit),
  );
  return units.size === 1 ? [...units][0] : undefined;
}

/** A list is looked up by what stands in its cells, where brackets may be full width. */
const spellings = (unit: string): readonly string[] => [
  ...new Set([unit, unit.replaceAll('(', '（').replaceAll(')', '）')]),
];
