import type { CheckRequest, Report } from '@keshen/review';
import type { Severity } from '@keshen/workbook/port';
import { troubleFailure, type Failure } from './failure.ts';
import type { Loaded } from './loaded.ts';
import type { Outcome } from './outcome.ts';
import { problemGroups } from './problem-groups.ts';
import type { Screen } from './screen.ts';
import type { Task, TaskKind, WriteTask } from './task.ts';
import { verdictGroups } from './verdict-groups.ts';

/** What is worth saying once a task has ended. `stale` counts the edits left alone since the clerk changed the cell. */
export type Notice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'updated' }
  | { readonly kind: 'written'; readonly task: WriteTask; readonly changed: boolean; readonly stale: number }
  | { readonly kind: 'exported'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type View = 'problems' | 'verdicts' | 'tools';

export interface PaneState {
  readonly task: Task | null;
  /** What the last check was asked, for the next one. */
  readonly request: CheckRequest;
  /** The last check that finished; it stays while the next one runs. */
  readonly report: Report | null;
  readonly notice: Notice | null;
  /** From the review to what is shown now. */
  readonly path: readonly [...Screen[], Screen];
  readonly loaded: Loaded;
  /** Something was written or edited since; what is loaded shows until it comes anew. */
  readonly isStale: boolean;
  /** Edits are checked as they are made. */
  readonly live: boolean;
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
  | { readonly type: 'checked'; readonly report: Report; readonly request: CheckRequest; readonly screen: Screen }
  | { readonly type: 'loaded'; readonly loaded: Loaded }
  | {
      readonly type: 'written';
      readonly task: WriteTask;
      readonly outcome: Outcome;
      readonly report?: Report;
    }
  | { readonly type: 'updated'; readonly report: Report }
  | { readonly type: 'followed'; readonly live: boolean }
  | { readonly type: 'exported'; readonly fileName: string }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'not-shown'; readonly failure: Failure }
  | { readonly type: 'went'; readonly screen: Screen }
  | { readonly type: 'returned' }
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'filtered'; readonly severity: Severity | null }
  | { readonly type: 'folded'; readonly group: string }
  | { readonly type: 'dismissed' };

export const review: Screen = { name: 'review' };

export const initialState: PaneState = {
  task: null,
  request: {},
  report: null,
  notice: null,
  path: [review],
  loaded: {},
  isStale: false,
  live: true,
  view: 'problems',
  severity: null,
  folded: new Set(),
};

export const screenOf = ({ path }: PaneState): Screen => path.at(-1)!;

/** The whole state of the pane; what it shows follows from it. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, task: { kind: event.kind, share: null, cancelling: false }, notice: kept(state, event.kind) };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, share: event.share } } : state;
    case 'cancelling':
      return state.task ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case 'checked':
      return {
        ...initialState,
        live: state.live,
        request: event.request,
        report: event.report,
        notice: { kind: 'checked' },
        path: pathTo(event.screen),
        folded: longGroups(event.report),
      };
    case 'loaded':
      return {
        ...state,
        task: null,
        isStale: false,
        loaded: state.isStale ? event.loaded : { ...state.loaded, ...event.loaded },
      };
    case 'updated':
      return state.report ? { ...state, report: event.report, isStale: true, notice: { kind: 'updated' } } : state;
    case 'followed':
      return { ...state, live: event.live };
    case 'written':
      return written(state, event);
    case 'exported':
      return { ...state, task: null, notice: { kind: 'exported', fileName: event.fileName } };
    case 'failed':
      return afterFailure(state, event.failure);
    case 'not-shown':
      return { ...state, notice: { kind: 'failed', failure: event.failure } };
    case 'went':
      return { ...state, ...left(state), path: pathOnTo(state.path, event.screen) };
    case 'returned':
      return { ...state, ...left(state), path: pathWithoutLast(state.path) };
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

/** Back to a screen of this name, where the clerk came by it; else one further. */
function pathOnTo(path: PaneState['path'], screen: Screen): PaneState['path'] {
  const at = path.findIndex(({ name }) => name === screen.name);
  return [...(at < 0 ? path : path.slice(0, at)), screen];
}

const pathTo = (screen: Screen): PaneState['path'] => (screen.name === 'review' ? [review] : [review, screen]);

const pathWithoutLast = (path: PaneState['path']): PaneState['path'] => [...path.slice(0, -2), path.at(-2) ?? review];

/** Fetching what a screen shows is no answer to what the clerk did last. */
const kept = ({ notice }: PaneState, kind: TaskKind): Notice | null => (kind === 'load' ? notice : null);

/** A trace is of one row, and a notice of what was done before. */
const left = ({ loaded }: PaneState): Pick<PaneState, 'loaded' | 'notice'> => ({
  loaded: { ...loaded, traces: undefined },
  notice: null,
});

/** A report that the workbook has left behind misleads: it goes when a new check fails, and stays when it is cancelled. */
function afterFailure(state: PaneState, failure: Failure): PaneState {
  const notice = failureNotice(failure);
  if (state.task?.kind === 'load') return { ...state, task: null, notice, path: pathWithoutLast(state.path) };
  if (state.task?.kind !== 'check' || notice.kind !== 'failed') return { ...state, task: null, notice };
  return { ...initialState, live: state.live, request: state.request, notice };
}

/** Long groups start folded, so that the others are in sight; so do those who have nothing to fear. */
const longGroups = (report: Report): ReadonlySet<string> =>
  new Set(
    [...problemGroups(report), ...verdictGroups(report)]
      .filter(({ entries, tone }) => entries.length > 20 || tone === 'eligible')
      .map(({ key }) => key),
  );

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}

/** What was decided on a screen of its own leads back from it once it stands. */
const returning: ReadonlySet<WriteTask> = new Set(['accept', 'settle']);

function written(state: PaneState, { task, outcome, report }: PaneEvent & { type: 'written' }): PaneState {
  const notice = noticeOf(task, outcome);
  const isDone = notice.kind === 'written' && notice.stale === 0 && returning.has(task);
  return {
    ...state,
    task: null,
    notice,
    path: isDone ? pathWithoutLast(state.path) : state.path,
    ...(report && { report, isStale: true }),
  };
}

const noticeOf = (task: WriteTask, { changed, stale, failed }: Outcome): Notice =>
  failed ? failureNotice(troubleFailure(failed)) : { kind: 'written', task, changed, stale };

/** What the clerk has cancelled has not failed. */
const failureNotice = (failure: Failure): Notice =>
  failure.kind === 'trouble' && failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure };
