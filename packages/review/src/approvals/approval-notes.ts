import { formatYuan, sumFen } from '@keshen/rules';
import { sumInWords } from '../exports/sum-in-words.ts';
import type { Approval } from './approval.ts';

/** The line under a paper that tells what the finance office has approved; none where nothing came back. */
export function approvalNotes(enterprises: number, inForce: ReadonlyMap<string, Approval>): readonly string[] {
  if (inForce.size === 0) return [];
  const approvals = [...inForce.values()];
  const rest = enterprises - inForce.size;
  return [
    `${sumInWords(`财政核定${inForce.size}户`, sumFen(approvals.map(({ approved }) => approved)))}；核减${formatYuan(sumFen(approvals.map(({ cut }) => cut)))}元${rest > 0 ? `；尚有${rest}户没有核定` : ''}`,
  ];
}
