import { printRatio } from '../../../figures/index.ts';
import { shareOf, sayShare, type Share } from '../../cocoon/share.ts';
import {
  compareRatio,
  decimalOf,
  floorRatio,
  multiplyRatio,
  parseRatio,
  ratio,
  sayFigure,
  type Fen,
  type Maybe,
  type Ratio,
  type Truth,
} from '../../../kernel/index.ts';

export { shareOf, sayShare, type Share };

/** 以上: exactly; the bound itself reaches it. Of nothing there is no share. */
export const reaches = (share: Maybe<Share>, millionths: Maybe<number>): Truth => {
  const order = compared(share, millionths);
  return order === undefined ? undefined : order >= 0;
};

/** 超过: the bound itself does not exceed it. Of nothing there is no share. */
export const exceeds = (share: Maybe<Share>, millionths: Maybe<number>): Truth => {
  const order = compared(share, millionths);
  return order === undefined ? undefined : order > 0;
};

function compared(share: Maybe<Share>, millionths: Maybe<number>): Maybe<number> {
  if (share === undefined || millionths === undefined || share.whole === 0) return undefined;
  return compareRatio(ratio(fen(share.part), fen(share.whole)), ratio(BigInt(millionths), million));
}

/** 80.01%: rounded up to a hundredth of a per cent, never down to a bound that it exceeds. */
export function sayShareUp({ part, whole }: Share): string {
  if (whole === 0) return '无从计算';
  const hundredths = -floorRatio(ratio(-10_000n * fen(part), fen(whole)));
  return sayFigure('百万分之一', Number(hundredths) * 100);
}

/** A percentage as a cell holds it, 12.5, against parts per million. */
export const percentReaches = (percent: number, millionths: number): boolean =>
  compareRatio(multiplyRatio(exact(percent), ratio(10_000n)), ratio(BigInt(millionths))) >= 0;

/** A number out of a cell, exactly as it is shown there. */
export const exact = (figure: number): Ratio => parseRatio(decimalOf(figure) ?? '0')!;

/** 61.5, as it would be written. */
export const sayExact = (figure: Ratio): string => printRatio(figure, 6).replace(/\.?0+$/, '');

const million = 1_000_000n;
const fen = (amount: Fen): bigint => BigInt(amount);
