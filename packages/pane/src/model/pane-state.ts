import type { Report } from '@keshen/review';
import type { Applied, Severity } from '@keshen/workbook/port';
import { problemGroups, verdictGroups } from './entry.ts';
import { troubleFailure, type Failure } from './failure.ts';

export type TaskKind = 'check' | 'annotate' | 'clear';

export interface Task {
  readonly kind: TaskKind;
  /** Share done, 0 to 1; null while nobody can tell. */
  readonly share: number | null;
  readonly cancelling: boolean;
}

/** What is worth saying once a task has ended. `stale` counts the edits left alone since the clerk changed the cell. */
export type Notice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'written'; readonly task: 'annotate' | 'clear'; readonly changed: boolean; readonly stale: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type View = 'problems' | 'verdicts';

export interface PaneState {
  readonly task: Task | null;
  /** The last check that finished; it stays while the next one runs. */
  readonly report: Report | null;
  readonly notice: Notice | null;
  readonly view: View;
  /** Null shows every severity. */
  readonly severity: Severity | null;
  /** Keys of the groups of which only the heading shows. */
  readonly folded: ReadonlySet<string>;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly kind: TaskKind }
  | { readonly type: 'progressed'; readonly share: number }
  | { readonly type: 'cancelling' }
  | { readonly type: 'checked'; readonly report: Report }
  | { readonly type: 'written'; readonly task: 'annotate' | 'clear'; readonly applied: readonly Applied[] }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'not-shown'; readonly failure: Failure }
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'filtered'; readonly severity: Severity | null }
  | { readonly type: 'folded'; readonly group: string }
  | { readonly type: 'dismissed' };

export const initialState: PaneState = {
  task: null,
  report: null,
  notice: null,
  view: 'problems',
  severity: null,
  folded: new Set(),
};

/** The whole state of the pane; what it shows follows from it. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, task: { kind: event.kind, share: null, cancelling: false }, notice: null };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, share: event.share } } : state;
    case 'cancelling':
      return state.task ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case 'checked':
      return {
        ...initialState,
        report: event.report,
        notice: { kind: 'checked' },
        folded: longGroups(event.report),
      };
    case 'written':
      return { ...state, task: null, notice: noticeOf(event.task, event.applied) };
    case 'failed':
      return failed(state, event.failure);
    case 'not-shown':
      return { ...state, notice: { kind: 'failed', failure: event.failure } };
    case 'viewed':
      return { ...state, view: event.view };
    case 'filtered':
      return { ...state, severity: event.severity };
    case 'folded':
      return { ...state, folded: toggled(state.folded, event.group) };
    case 'dismissed':
      return { ...state, notice: null };
  }
}

/** A report that the workbook has left behind misleads: it goes when a new check fails, and stays when it is cancelled. */
function failed(state: PaneState, failure: Failure): PaneState {
  const notice = failureNotice(failure);
  const outdated = state.task?.kind === 'check' && notice.kind === 'failed';
  return { ...state, task: null, report: outdated ? null : state.report, notice };
}

/** Long groups start folded, so that the others are in sight. */
const longGroups = (report: Report): ReadonlySet<string> =>
  new Set(
    [...problemGroups(report), ...verdictGroups(report)]
      .filter(({ entries }) => entries.length > 20)
      .map(({ key }) => key),
  );

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}

function noticeOf(task: 'annotate' | 'clear', applied: readonly Applied[]): Notice {
  const failed = applied.find((answer) => answer.failed !== null)?.failed;
  if (failed) return failureNotice(troubleFailure(failed));
  const changed = applied.some(({ done }) => done.length > 0);
  const stale = applied.reduce((sum, answer) => sum + answer.stale.length, 0);
  return { kind: 'written', task, changed, stale };
}

/** What the clerk has cancelled has not failed. */
const failureNotice = (failure: Failure): Notice =>
  failure.kind === 'trouble' && failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure };
