import { WorkbookTrouble, type Trouble } from '@keshen/workbook/port';
import { isRefusal } from '../session-port.ts';

/** Why a task did not finish, as data for the message bar. */
export type Failure =
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'trouble'; readonly code: Trouble['code']; readonly detail: string }
  | { readonly kind: 'unexpected'; readonly detail: string };

export function failureOf(error: unknown): Failure {
  if (isRefusal(error)) return { kind: 'refused', sentence: error.sentence };
  if (error instanceof WorkbookTrouble) return troubleFailure(error.trouble);
  return { kind: 'unexpected', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export const troubleFailure = ({ code, detail }: Trouble): Failure => ({ kind: 'trouble', code, detail });
