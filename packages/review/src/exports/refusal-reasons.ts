import type { ReportDecision } from '../report.ts';

/** Why a row is refused, and on what that rests. */
export interface RefusalReason {
  readonly message: string;
  /** Document and paragraph, or the minutes of the meeting. */
  readonly basis: string;
}

/** Every reason why a row is refused by the verdict that counts; none where it is not. */
export function refusalReasons({ status, reasons, exception }: ReportDecision): readonly RefusalReason[] {
  if (exception?.status === 'ineligible')
    return [{ message: `经集体研究，不符合条件：${exception.reason}`, basis: `${exception.minutes} ${exception.on}` }];
  if (exception || status !== 'ineligible') return [];
  return reasons.map(({ message, citation }) => ({ message, basis: `${citation.document} ${citation.paragraph}` }));
}
