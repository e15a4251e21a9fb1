import type { Fen } from '@keshen/rules';

/** What the finance office has approved for an enterprise, and what it has cut. Both add up to what was computed. */
export interface Approval {
  /** Credit code of the enterprise. */
  readonly code: string;
  readonly approved: Fen;
  readonly cut: Fen;
  /** Why something was cut; empty where nothing was. */
  readonly reason: string;
}

/** What does not hold on a plan that came back. `says` is the sentence without its place. */
export interface ApprovalTrouble {
  readonly code:
    | 'approval-unfilled'
    | 'approval-unreadable'
    | 'approval-blank'
    | 'approval-twice'
    | 'approval-unknown'
    | 'approval-absent'
    | 'approval-changed'
    | 'approval-exceeds'
    | 'approval-sum'
    | 'approval-reason'
    | 'approval-total';
  readonly workbook: number;
  readonly sheet: string;
  /** Sheet row, counted from 0; undefined where it is about the whole plan. */
  readonly row?: number;
  readonly says: string;
}

export interface Approvals {
  /** Lines that hold, by credit code. */
  readonly inForce: ReadonlyMap<string, Approval>;
  readonly troubles: readonly ApprovalTrouble[];
}

export const noApprovals: Approvals = { inForce: new Map(), troubles: [] };
