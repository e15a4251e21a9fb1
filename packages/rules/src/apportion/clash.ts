import type { Claim, Clash } from './claim.ts';

/** Whether the limits leave room for the places; undefined when they do. */
export function clashOf(places: number, claims: readonly Claim[]): Clash | undefined {
  const crossed = claims.filter(({ floor, cap }) => cap !== undefined && floor > cap);
  if (crossed.length > 0) {
    const by = Math.max(...crossed.map(({ floor, cap }) => floor - cap!));
    return { kind: 'floor-above-cap', units: crossed.map(({ unit }) => unit), by };
  }
  const floors = claims.reduce((sum, { floor }) => sum + floor, 0);
  const held = claims.filter(({ floor }) => floor > 0).map(({ unit }) => unit);
  if (floors > places) return { kind: 'floors', units: held, by: floors - places };
  const room = claims.reduce((sum, { cap }) => sum + (cap ?? Infinity), 0);
  if (room < places) return { kind: 'caps', units: claims.map(({ unit }) => unit), by: places - room };
  // A unit without weight gets its floor and no more.
  const reach = claims.reduce(
    (sum, { weight, floor, cap }) => sum + (weight.numerator === 0n ? floor : (cap ?? Infinity)),
    0,
  );
  if (reach < places) {
    const idle = claims.filter(({ weight }) => weight.numerator === 0n).map(({ unit }) => unit);
    return { kind: 'no-weight', units: idle, by: places - reach };
  }
  return undefined;
}
