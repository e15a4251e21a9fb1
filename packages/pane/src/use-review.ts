import type { Report } from '@keshen/review';
import type { Job, Severity } from '@keshen/workbook/port';
import { useMemo, useReducer, useRef } from 'react';
import { failureOf } from './model/failure.ts';
import { initialState, reduce, type PaneEvent, type PaneState, type TaskKind, type View } from './model/pane-state.ts';
import type { Place, SessionPort } from './session-port.ts';

/** All that the clerk can do in the pane. */
export interface ReviewActions {
  check(): void;
  annotate(): void;
  clear(): void;
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

  const actions = useMemo((): ReviewActions => {
    function start(kind: TaskKind, work: (job: Job) => Promise<PaneEvent>): void {
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
          if (event.type === 'checked') onReport?.(event.report);
        });
    }

    return {
      check: () => start('check', async (job) => ({ type: 'checked', report: await session.check({}, job) })),
      annotate: () =>
        start('annotate', async (job) => ({ type: 'written', task: 'annotate', applied: await session.annotate(job) })),
      clear: () =>
        start('clear', async (job) => ({ type: 'written', task: 'clear', applied: await session.clear(job) })),
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
  }, [session, onReport]);

  return [state, actions];
}
