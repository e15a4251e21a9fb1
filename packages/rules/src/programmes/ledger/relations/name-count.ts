import type { Ask, Maybe } from '../../../kernel/index.ts';
import { valueOf } from '../figures.ts';
import type { Quantity } from '../quantities/index.ts';
import type { RelationRow } from '../tables/relations.ts';
import { nameCount } from './kinds.ts';
import { listedIn } from './listed.ts';

/** How many names a list holds: what stands in brackets belongs to the name before it. */
export const countNames = (list: string): number =>
  list
    .normalize('NFKC')
    .replaceAll(/\([^()]*\)/g, '')
    .split(/[、,;\n]|和(?=[^、,;]{2,}$)/)
    .filter((name) => name.trim() !== '').length;

/** A count with the number of names beside it. Undefined: the line is of another kind, or lacks one of them. */
export function nameCountIn(row: RelationRow, ask: Ask): Maybe<{ readonly told: Quantity; readonly names: number }> {
  const { kind, terms } = row;
  const result = kind === nameCount && terms !== undefined ? listedIn(row, ask)?.result : undefined;
  return result && { told: valueOf(result)!, names: countNames(terms!) };
}
