/** What became of a file. Only the first three are good. */
export const outcomes = ['read', 'refused', 'explained', 'differs', 'empty', 'hung', 'crashed'] as const;
export type OutcomeName = (typeof outcomes)[number];

export interface FileOutcome {
  readonly file: string;
  /**
   * `read`: as the other reader has it. `refused`: with a sentence for the clerk. `explained`: otherwise, and it is known
   * why. `empty`: without data, though the other reader sees some.
   */
  readonly outcome: OutcomeName;
  /** The sentence, the explanation or the complaint; empty for what was simply read. */
  readonly why: string;
  /** Of opening alone. */
  readonly ms: number;
  readonly cells: number;
}

export const isGood = ({ outcome }: FileOutcome): boolean =>
  outcome === 'read' || outcome === 'refused' || outcome === 'explained';
