import type { AcceptanceNote, CheckRequest, FixableCode, PolicyEntry, Report, ToAccept } from '@keshen/review';
import type { Job, Severity } from '@keshen/workbook/port';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { failureOf } from './model/failure.ts';
import { missingFor } from './model/loaded.ts';
import {
  initialState,
  reduce,
  review,
  screenOf,
  type PaneEvent,
  type PaneState,
  type View,
} from './model/pane-state.ts';
import type { PlainScreen, Screen } from './model/screen.ts';
import type { TaskKind, WriteTask } from './model/task.ts';
import type { Place, SessionPort, Written } from './session-port.ts';
import type { PaperFile } from './views.ts';

/** All that the clerk can do in the pane. */
export interface ReviewActions {
  /** Checks with what is asked besides what was asked before; shows a screen once it is done. */
  check(asked?: CheckRequest, then?: Screen): void;
  /** A main action: checks first, where nothing has been checked. */
  open(screen: PlainScreen): void;
  go(screen: Screen): void;
  back(): void;
  annotate(): void;
  clear(): void;
  chooseColumns(columns: ReadonlyMap<string, string>): void;
  fix(codes: readonly FixableCode[], only?: Place): void;
  revert(): void;
  accept(what: ToAccept, note: Omit<AcceptanceNote, 'on'>): void;
  settle(entry: PolicyEntry): void;
  whatIf(set: ReadonlyMap<string, string>): void;
  writeQuotas(): void;
  writeStatistics(): void;
  undo(): void;
  /** Whether edits are checked as they are made. */
  followEdits(live: boolean): void;
  /** Hands a paper out; all of them without a name. */
  hand(out: (file: PaperFile) => Promise<void>, fileName?: string): void;
  cancel(): void;
  show(place: Place): void;
  view(view: View): void;
  filter(severity: Severity | null): void;
  fold(group: string): void;
  dismiss(): void;
}

/** Ties the session to the state: one task at a time, each with progress and cancel. */
export function useReview(
  session: SessionPort,
  onReport?: (report: Report) => void,
): readonly [PaneState, ReviewActions] {
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const start = useMemo(
    () =>
      (kind: TaskKind, work: (job: Job) => Promise<PaneEvent>): void => {
        if (running.current) return;
        const controller = (running.current = new AbortController());
        dispatch({ type: 'started', kind });
        work({
          cancel: controller.signal,
          progress: (done, total) => dispatch({ type: 'progressed', share: total > 0 ? done / total : 0 }),
        })
          .catch((error: unknown): PaneEvent => ({ type: 'failed', failure: failureOf(error) }))
          .then((event) => {
            running.current = null;
            dispatch(event);
            if ('report' in event && event.report) onReport?.(event.report);
          });
      },
    [onReport],
  );

  useEffect(() => {
    if (state.task || !state.report) return;
    const load = missingFor(screenOf(state), state.isStale ? {} : state.loaded);
    if (load) start('load', async () => ({ type: 'loaded', loaded: await load(session) }));
  }, [state, session, start]);

  const isFollowing = state.live && state.report !== null;
  useEffect(() => {
    if (!isFollowing) return;
    const fail = (error: unknown) => dispatch({ type: 'not-shown', failure: failureOf(error) });
    session
      .follow((news) => {
        if (news.what === 'failed') dispatch({ type: 'not-shown', failure: news.failure });
        if (news.what !== 'updated') return;
        dispatch({ type: 'updated', report: news.report });
        onReport?.(news.report);
      })
      .catch(fail);
    return () => void session.unfollow().catch(fail);
  }, [isFollowing, session, onReport]);

  const actions = useMemo((): ReviewActions => {
    const write = (task: WriteTask, work: (job: Job) => Promise<Written>) =>
      start(task, async (job) => ({ type: 'written', task, ...(await work(job)) }));
    const check = (asked: CheckRequest = {}, then = review) => {
      const request = { ...latest.current.request, ...asked };
      start('check', async (job) => ({
        type: 'checked',
        report: await session.check(request, job),
        request,
        screen: then,
      }));
    };

    return {
      check,
      open: (name) => (latest.current.report ? dispatch({ type: 'went', screen: { name } }) : check({}, { name })),
      go: (screen) => dispatch({ type: 'went', screen }),
      back: () => dispatch({ type: 'returned' }),
      annotate: () =>
        start('annotate', async (job) => ({ type: 'written', task: 'annotate', outcome: await session.annotate(job) })),
      clear: () =>
        start('clear', async (job) => ({ type: 'written', task: 'clear', outcome: await session.clear(job) })),
      chooseColumns: (columns) =>
        write('columns', (job) => session.chooseColumns({ ...latest.current.request, columns }, job)),
      fix: (codes, only) => write('fix', (job) => session.fix(codes, only, job)),
      revert: () => write('revert', (job) => session.revert(job)),
      accept: (what, note) => write('accept', (job) => session.accept(what, note, job)),
      settle: (entry) => write('settle', (job) => session.settle(entry, job)),
      whatIf: (set) =>
        start('what-if', async () => ({ type: 'loaded', loaded: { comparison: await session.whatIf(set) } })),
      undo: () => write('undo', (job) => session.undo(job)),
      followEdits: (live) => dispatch({ type: 'followed', live }),
      writeQuotas: () => write('write-quotas', (job) => session.writeQuotas(job)),
      writeStatistics: () => write('write-statistics', (job) => session.writeStatistics(job)),
      hand: (out, fileName) =>
        start('export', async (job) => {
          const file = await session.paper(fileName, job);
          await out(file);
          return { type: 'exported', fileName: file.fileName };
        }),
      cancel: () => {
        running.current?.abort();
        dispatch({ type: 'cancelling' });
      },
      show: (place) => {
        session.show(place).catch((error: unknown) => dispatch({ type: 'not-shown', failure: failureOf(error) }));
      },
      view: (view) => dispatch({ type: 'viewed', view }),
      filter: (severity) => dispatch({ type: 'filtered', severity }),
      fold: (group) => dispatch({ type: 'folded', group }),
      dismiss: () => dispatch({ type: 'dismissed' }),
    };
  }, [session, start]);

  return [state, actions];
}
