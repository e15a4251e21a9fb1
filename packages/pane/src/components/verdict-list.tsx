import { useMemo } from 'react';
import { useMessages } from '../messages/messages.ts';
import type { EntryGroup } from '../model/entry.ts';
import { listRows } from '../model/list-row.ts';
import type { ReviewActions } from '../use-review.ts';
import { EntryList } from './entry-list.tsx';
import { Nothing } from './nothing.tsx';

interface Props {
  readonly groups: readonly EntryGroup[];
  /** How many rows have a verdict. */
  readonly judged: number;
  readonly folded: ReadonlySet<string>;
  readonly actions: ReviewActions;
  readonly scroller: HTMLElement | null;
}

/** Every row by its verdict, with all its reasons and what it lacks. */
export function VerdictList({ groups, judged, folded, actions, scroller }: Props) {
  const say = useMessages();
  const rows = useMemo(() => listRows(groups, folded), [groups, folded]);
  if (judged === 0) return <Nothing>{say.noDecisions}</Nothing>;
  return (
    <>
      {groups.every(({ tone }) => tone === 'eligible') && <Nothing>{say.allEligible}</Nothing>}
      <EntryList label={say.verdicts} rows={rows} scroller={scroller} actions={actions} />
    </>
  );
}
