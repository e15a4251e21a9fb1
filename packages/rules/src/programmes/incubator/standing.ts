import { fact, rowIndex, type Ask, type Maybe } from '../../kernel/index.ts';
import { contends, countedScore } from './contends.ts';
import { carriers, type Carrier } from './tables/carriers.ts';

/** How many other carriers are ahead, level, and not yet known to be either. */
export interface Standing {
  readonly ahead: number;
  readonly level: number;
  readonly open: number;
}

/** All rows of the table under one heading. */
export const everyone = rowIndex<Carrier>('全部孵化载体', () => '全部');

/** By score alone: the order of the sheet decides nothing, and a carrier that is listed twice counts once. */
export const standing = fact(
  '按得分排序',
  (s: Standing) => `高于本户${s.ahead}户，同分${s.level}户${s.open > 0 ? `，得分或资格待定${s.open}户` : ''}`,
  (c: Carrier, ask: Ask): Maybe<Standing> => {
    const all = ask.listed(carriers, everyone, '全部');
    const own = countedScore(c, ask);
    if (all === undefined || own === undefined) return undefined;
    const counts = { ahead: 0, level: 0, open: 0 };
    for (const other of othersThan(c, all)) {
      const part = partOf(other, own, ask);
      if (part) counts[part] += 1;
    }
    return counts;
  },
);

function othersThan(c: Carrier, all: readonly Carrier[]): readonly Carrier[] {
  const seen = new Set([c.creditCode]);
  return all.filter((other) => {
    if (other === c) return false;
    if (other.creditCode === undefined) return other.name !== c.name || c.creditCode !== undefined;
    if (seen.has(other.creditCode)) return false;
    seen.add(other.creditCode);
    return true;
  });
}

function partOf(other: Carrier, own: number, ask: Ask): Maybe<keyof Standing> {
  const score = countedScore(other, ask);
  if (score !== undefined && score < own) return undefined;
  const takesPart = contends(other, ask);
  if (takesPart === false) return undefined;
  if (takesPart === undefined || score === undefined) return 'open';
  return score > own ? 'ahead' : 'level';
}
