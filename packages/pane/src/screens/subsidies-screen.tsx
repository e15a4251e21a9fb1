import { useMemo } from 'react';
import { Card } from '../components/card.tsx';
import { EntryList } from '../components/entry-list.tsx';
import { Facts } from '../components/facts.tsx';
import { Nothing } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { useMessages } from '../messages/messages.ts';
import { listRows } from '../model/list-row.ts';
import { moneyText } from '../model/money-text.ts';
import { subsidyGroups, yearTotals } from '../model/subsidies.ts';
import type { ScreenProps } from './screen-props.ts';

/** 测算补助: who gets what in which year, each figure with its trace. */
export function SubsidiesScreen({ report, state, actions, scroller }: ScreenProps) {
  const say = useMessages();
  const groups = useMemo(() => subsidyGroups(report, say), [report, say]);
  const rows = useMemo(() => listRows(groups, state.folded), [groups, state.folded]);
  const open = report.decisions.filter(({ status }) => status === 'undetermined').length;
  return (
    <Page title={say.subsidies} note={`${say.asOf} ${report.asOf}`} onBack={actions.back}>
      {groups.length === 0 ? (
        <Nothing>{say.noSubsidies}</Nothing>
      ) : (
        <>
          <Card label={say.total}>
            <Facts
              facts={[
                ...yearTotals(report).map(([year, yuan]) => [say.year(year), say.yuan(moneyText(yuan))] as const),
                [say.total, say.yuan(moneyText(report.totals.yuan))],
                ...(open > 0 ? [[say.openRows, say.rowCount(open)] as const] : []),
              ]}
            />
          </Card>
          <EntryList label={say.subsidies} rows={rows} scroller={scroller} actions={actions} />
        </>
      )}
    </Page>
  );
}
