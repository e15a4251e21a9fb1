import {
  apportion,
  type ApportionmentMethod,
  type Claim,
  type Clash,
  type Step,
  type Tie,
} from '../../../apportion/index.ts';
import type { Maybe } from '../../../kernel/index.ts';
import type { Draw } from '../tables/draws.ts';
import { settling, type RecordedDraw, type UnfitDraw } from './recorded-draw.ts';

/** Places divided among units, with the steps that led there. */
export interface Computed {
  readonly places: number;
  readonly method: ApportionmentMethod;
  /** By unit; places that are still level are in none. Empty where limits clash. */
  readonly allocations: ReadonlyMap<string, number>;
  readonly steps: ReadonlyMap<string, Step>;
  readonly clash: Clash | null;
  /** Units with equal claims to the last places, until a record settles it. */
  readonly tie: Tie | null;
  readonly settledBy: Maybe<RecordedDraw>;
  readonly unfit: readonly UnfitDraw[];
}

/** Divides places, and gives those that are level to whom a recorded draw or meeting gave them. */
export function computeQuotas(
  places: number,
  claims: readonly Claim[],
  method: ApportionmentMethod,
  draws: readonly Draw[],
): Computed {
  const open = apportion(places, claims, method);
  const { settled, unfit } = settling(open.tie, draws);
  const { allocations, steps, clash, tie } = settled ? apportion(places, claims, method, settled.winners) : open;
  return {
    places,
    method,
    allocations: new Map(allocations.map(({ unit, places: own }) => [unit, own])),
    steps: new Map(steps.map((step) => [step.unit, step])),
    clash,
    tie,
    settledBy: settled,
    unfit,
  };
}
