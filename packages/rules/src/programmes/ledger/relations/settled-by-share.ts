import type { Ask } from '../../../kernel/index.ts';
import { numberIn, toleranceOf, valueOf } from '../figures.ts';
import { sayQuantity } from '../quantities/index.ts';
import type { Figure } from '../tables/figures.ts';
import { weigh } from './weigh.ts';

/** Which of several figures agrees with the share that one of the rows tells, in words; empty where none or all do. */
export function settledByShare(rows: readonly Figure[], ask: Ask): string {
  const telling = rows.find((row) => numberIn(row, 'share') && numberIn(row, 'whole'));
  if (!telling) return '';
  const [result, whole] = [numberIn(telling, 'share')!, numberIn(telling, 'whole')!];
  const told = rows.flatMap((row) => valueOf(row) ?? []);
  const agreeing = told.filter(
    (value) => weigh({ kind: '占比', result, terms: [value, whole] }, toleranceOf(ask)).is === 'agrees',
  );
  const distinct = new Set(agreeing.map(sayQuantity));
  if (distinct.size !== 1 || agreeing.length === told.length) return '';
  return `按总体数${sayQuantity(whole)}、占比${sayQuantity(result)}，只有${[...distinct].join('')}相符；`;
}
