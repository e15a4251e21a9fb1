import { useMemo } from 'react';
import { Card } from '../components/card.tsx';
import { ComparisonTable } from '../components/comparison-table.tsx';
import { EntryList } from '../components/entry-list.tsx';
import { Nothing } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { TrialForm } from '../components/trial-form.tsx';
import { useMessages } from '../messages/messages.ts';
import { changeGroups } from '../model/change-groups.ts';
import { listRows } from '../model/list-row.ts';
import type { ScreenProps } from './screen-props.ts';

/** 试算比对: what another figure or reading would change. Nothing is written. */
export function WhatIfScreen({ report, state, actions, scroller }: ScreenProps) {
  const say = useMessages();
  const { policy, comparison } = state.loaded;
  const groups = useMemo(() => (comparison ? changeGroups(report, comparison, say) : []), [report, comparison, say]);
  const rows = useMemo(() => listRows(groups, state.folded), [groups, state.folded]);
  return (
    <Page title={say.whatIf} note={say.whatIfNote} onBack={actions.back}>
      {policy && <TrialForm items={policy} busy={state.task !== null} onTry={actions.whatIf} />}
      {comparison && (
        <>
          <Card label={say.comparison}>
            <ComparisonTable comparison={comparison} />
          </Card>
          {groups.length === 0 ? (
            <Nothing>{say.nothingChanges}</Nothing>
          ) : (
            <EntryList label={say.changedRows} rows={rows} scroller={scroller} actions={actions} />
          )}
        </>
      )}
    </Page>
  );
}
