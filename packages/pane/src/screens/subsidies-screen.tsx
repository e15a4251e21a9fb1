import { useMemo } from 'react';
import { Card } from '../components/card.tsx';
import { EntryList } from '../components/entry-list.tsx';
import { Facts } from '../components/facts.tsx';
import { Nothing } from '../components/nothing.tsx';
import { Page } from '../components/page.tsx';
import { useMessages } from '../messages/messages.ts';
import { listRows } from '../model/list-row.ts';
import { moneyText } from '../model/money-text.ts';
import { figureTotals, subsidyGroups, yearTotals } from '../model/subsidies.ts';
import type { ScreenProps } from './screen-props.ts';

/** 测算补助: who gets what in which year, each figure with its trace. */
export function SubsidiesScreen({ report, state, actions, scroller }: ScreenProps) {
  const say = useMessages();
  const groups = useMemo(() => subsidyGroups(report, say), [report, say]);
  const rows = useMemo(() => listRows(groups, state.folded), [groups, state.folded]);
  const years = yearTotals(report);
  const open = report.decisions.filter(({ status }) => status === 'undetermined').length;
  return (
    <Page title={say.subsidies} note={`${say.asOf} ${report.asOf}`} onBack={actions.back}>
      {groups.length === 0 ? (
        <Nothing>{say.noSubsidies}</Nothing>
      ) : (
        <>
          <Card label={say.sums}>
            <Facts
              facts={[
                ...years.map(([year, yuan]) => [say.year(year), say.yuan(moneyText(yuan))] as const),
                ...(years.length > 0 ? [[say.total, say.yuan(moneyText(report.totals.yuan))] as const] : []),
                ...figureTotals(report).map(
                  ([item, yuan]) => [say.items[item] ?? item, say.yuan(moneyText(yuan))] as const,
                ),
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
