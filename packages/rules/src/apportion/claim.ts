import type { Ratio } from '../kernel/ratio.ts';

/** A unit that takes part: its weight, and the limits between which its places must lie. */
export interface Claim {
  readonly unit: string;
  /** At least 0; exact. */
  readonly weight: Ratio;
  /** 保底名额; 0 where there is none. */
  readonly floor: number;
  /** 封顶名额; undefined where there is none. */
  readonly cap?: number;
}

export interface Allocation {
  readonly unit: string;
  readonly places: number;
}

/** Places that several units claim with equal right: who gets them is a draw or a meeting, never the order of the list. */
export interface Tie {
  readonly places: number;
  readonly units: readonly string[];
}

/** How a unit came by its places. */
export interface Step {
  readonly unit: string;
  /** Its exact share within the limits; undefined for methods that know no quota. */
  readonly quota?: Ratio;
  readonly floor: number;
  readonly cap?: number;
  /** Whole places before the rest is given out. */
  readonly whole: number;
  /** What decided its last places: the remainder of the quota, or the priority of its next place. */
  readonly remainder?: Ratio;
  /** In which places of the order of award it was served, from 1. */
  readonly awarded: readonly number[];
}

/** Limits that cannot all hold, and the least that would free them. */
export interface Clash {
  readonly kind: 'floors' | 'caps' | 'floor-above-cap' | 'no-weight';
  readonly units: readonly string[];
  /** By how many places: floors have to come down, caps to go up, or the places to change. */
  readonly by: number;
}

export type Apportionment =
  | { readonly clash: Clash; readonly allocations: readonly []; readonly steps: readonly []; readonly tie: null }
  | {
      readonly clash: null;
      /** In the order of the claims. Places under a tie are not in it. */
      readonly allocations: readonly Allocation[];
      readonly steps: readonly Step[];
      readonly tie: Tie | null;
    };
