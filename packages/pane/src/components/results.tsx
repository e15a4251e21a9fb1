import type { Report } from '@keshen/review';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../messages/messages.ts';
import { countEntries, problemGroups, verdictGroups } from '../model/entry.ts';
import type { PaneState, View } from '../model/pane-state.ts';
import type { ReviewActions } from '../use-review.ts';
import { Problems } from './problems.tsx';
import { VerdictList } from './verdict-list.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  tabs: { marginLeft: `-${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly report: Report;
  readonly state: PaneState;
  readonly actions: ReviewActions;
  readonly scroller: HTMLElement | null;
}

/** What was found, cell by cell, and what was decided, row by row. */
export function Results({ report, state, actions, scroller }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const id = useId();
  const problems = countEntries(problemGroups(report));
  const verdicts = countEntries(verdictGroups(report));
  return (
    <div className={styles.panel}>
      <TabList
        className={styles.tabs}
        selectedValue={state.view}
        onTabSelect={(_, { value }) => actions.view(value as View)}
      >
        <Tab id={`${id}-problems`} value="problems" aria-controls={`${id}-panel`}>
          {say.countOf(say.problems, problems)}
        </Tab>
        <Tab id={`${id}-verdicts`} value="verdicts" aria-controls={`${id}-panel`}>
          {say.countOf(say.verdicts, verdicts)}
        </Tab>
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${state.view}`} className={styles.panel}>
        {state.view === 'problems' ? (
          <Problems report={report} state={state} actions={actions} scroller={scroller} />
        ) : (
          <VerdictList report={report} folded={state.folded} actions={actions} scroller={scroller} />
        )}
      </div>
    </div>
  );
}
