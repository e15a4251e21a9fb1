import {
  compareRatio,
  divideRatio,
  ratio,
  multiplyRatio,
  rule,
  subtractRatio,
  type Ask,
  type Truth,
} from '../../../kernel/index.ts';
import { nameOf, numberIn, toleranceOf, valueOf } from '../figures.ts';
import { boundsOf, mayBeCompared, overlap, percent, sayNumber, sayQuantity, type Bounds } from '../quantities/index.ts';
import { figures, type Figure } from '../tables/figures.ts';

/** Short of a target in every way in which figure and target can be read. */
export const ledgerTargetMissed = rule(figures, {
  code: 'ledger-target-missed',
  label: '尚未达到目标',
  effect: 'hint',
  cites: null,
  when: isShort,
  says: (row) => {
    const [value, target] = [valueOf(row)!, numberIn(row, 'target')!];
    const gap = subtractRatio(target.number, value.number);
    const growth = value.number.numerator > 0n && multiplyRatio(divideRatio(gap, value.number), ratio(100n));
    const more = growth ? `，需再增长${sayNumber(growth, percent, 2)}` : '';
    return `${nameOf(row)}为${sayQuantity(value)}，目标为${sayQuantity(target)}，尚差${sayNumber(gap, target.unit, 2)}${more}。`;
  },
});

function isShort(row: Figure, ask: Ask): Truth {
  const [value, target] = [valueOf(row), numberIn(row, 'target')];
  if (!value || !target || !mayBeCompared(value.unit, target.unit)) return undefined;
  if (
    value.word === undefined &&
    compareRatio(value.number, target.number) >= 0 &&
    target.word !== '超过' &&
    target.word !== '超'
  )
    return false;
  const tolerance = toleranceOf(ask);
  const [own, aim] = [boundsOf(value, tolerance), boundsOf(target, tolerance)];
  return own && aim && !overlap(own, reached(aim));
}

/** All from a target on: who has more has reached it, too. */
const reached = ({ least }: Bounds): Bounds => ({ least, most: null });
