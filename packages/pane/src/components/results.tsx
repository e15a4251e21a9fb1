import type { Report } from '@keshen/review';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../messages/messages.ts';
import { countEntries } from '../model/entry.ts';
import type { PaneState } from '../model/pane-state.ts';
import { problemGroups } from '../model/problem-groups.ts';
import { verdictGroups } from '../model/verdict-groups.ts';
import type { ReviewActions } from '../use-review.ts';
import { Problems } from './problems.tsx';
import { Tabs } from './tabs.tsx';
import { Tools } from './tools.tsx';
import { VerdictList } from './verdict-list.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly report: Report;
  readonly state: PaneState;
  readonly actions: ReviewActions;
  readonly scroller: HTMLElement | null;
}

/** What was found, cell by cell; what was decided, row by row; what else can be done. */
export function Results({ report, state, actions, scroller }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const id = useId();
  const problems = problemGroups(report);
  const verdicts = verdictGroups(report);
  const panels = {
    problems: () => <Problems groups={problems} state={state} actions={actions} scroller={scroller} />,
    verdicts: () => (
      <VerdictList
        groups={verdicts}
        judged={report.decisions.length}
        folded={state.folded}
        actions={actions}
        scroller={scroller}
      />
    ),
    tools: () => <Tools report={report} busy={state.task !== null} live={state.live} actions={actions} />,
  };
  return (
    <div className={styles.panel}>
      <Tabs
        id={id}
        tabs={[
          { value: 'problems', label: say.countOf(say.problems, countEntries(problems)) },
          { value: 'verdicts', label: say.countOf(say.verdicts, countEntries(verdicts)) },
          { value: 'tools', label: say.tools },
        ]}
        chosen={state.view}
        onChoose={actions.view}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${state.view}`} className={styles.panel}>
        {panels[state.view]()}
      </div>
    </div>
  );
}
