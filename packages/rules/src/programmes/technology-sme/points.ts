import type { Maybe } from '../../kernel/index.ts';
import { isAtLeast, type Share } from '../cocoon/share.ts';
import type { Band } from './bands.ts';

/** What a line of the score may come to; one figure where all that it needs is known. */
export interface Points {
  readonly least: number;
  readonly most: number;
}

export const exactly = (points: number): Points => ({ least: points, most: points });

/** From nothing up to a most, where it is not known. */
export const upTo = (points: Maybe<number>, most: number): Points =>
  points === undefined ? { least: 0, most } : exactly(points);

export const addPoints = (lines: readonly Points[]): Points => ({
  least: lines.reduce((sum, { least }) => sum + least, 0),
  most: lines.reduce((sum, { most }) => sum + most, 0),
});

/** The better of two lines, of which an enterprise may choose. */
export const better = (a: Points, b: Points): Points => ({
  least: Math.max(a.least, b.least),
  most: Math.max(a.most, b.most),
});

/** The points of a share. */
export const pointsOfShare = (share: Share, bands: readonly Band[]): number =>
  bands.find(({ least }) => isAtLeast(share, least))?.points ?? 0;

/** The points of a count. */
export const pointsOfCount = (count: number, bands: readonly Band[]): number =>
  bands.find(({ least }) => count >= least)?.points ?? 0;

export const mostOf = (bands: readonly Band[]): number => Math.max(...bands.map(({ points }) => points));
