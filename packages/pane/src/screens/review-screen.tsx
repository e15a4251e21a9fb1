import { MarkButtons } from '../components/mark-buttons.tsx';
import { Results } from '../components/results.tsx';
import { Summary } from '../components/summary.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Where the pane begins: what the check came to. */
export function ReviewScreen({ report, state, actions, scroller }: ScreenProps) {
  return (
    <>
      <Summary report={report} onSetup={() => actions.open('setup')} />
      <MarkButtons busy={state.task !== null} actions={actions} />
      <Results report={report} state={state} actions={actions} scroller={scroller} />
    </>
  );
}
