import { useMemo } from 'react';
import { useMessages } from '../messages/messages.ts';
import { countEntries, type EntryGroup } from '../model/entry.ts';
import { listRows } from '../model/list-row.ts';
import type { PaneState } from '../model/pane-state.ts';
import type { ReviewActions } from '../use-review.ts';
import { EntryList } from './entry-list.tsx';
import { Nothing } from './nothing.tsx';
import { SeverityFilter } from './severity-filter.tsx';

interface Props {
  readonly groups: readonly EntryGroup[];
  readonly state: PaneState;
  readonly actions: ReviewActions;
  readonly scroller: HTMLElement | null;
}

/** Issues and findings by rule, narrowed to one severity when the clerk asks. */
export function Problems({ groups, state: { severity, folded }, actions, scroller }: Props) {
  const say = useMessages();
  const shown = useMemo(() => groups.filter(({ tone }) => severity === null || tone === severity), [groups, severity]);
  const rows = useMemo(() => listRows(shown, folded), [shown, folded]);
  if (groups.length === 0) return <Nothing>{say.noProblems}</Nothing>;
  return (
    <>
      <SeverityFilter groups={groups} chosen={severity} onChoose={actions.filter} />
      {countEntries(shown) === 0 && <Nothing>{say.noProblemsOfSeverity}</Nothing>}
      <EntryList label={say.problems} rows={rows} scroller={scroller} actions={actions} />
    </>
  );
}
