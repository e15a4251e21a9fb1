import type { Case, Terms } from './case.ts';
import type { Evaluation } from './evaluation.ts';

/** What the evaluations of several programmes over one case share. */
export interface Run {
  readonly given: Case;
  readonly terms: Terms;
  /** What is being judged just now, outermost first. */
  readonly path: string[];
  /** The evaluation of another programme over the same case. */
  readonly evaluation: (programme: string) => Evaluation;
}
