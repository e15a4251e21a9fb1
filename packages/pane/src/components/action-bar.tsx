import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { PaneState } from '../model/pane-state.ts';
import type { ReviewActions } from '../use-review.ts';
import { RunningTask } from './running-task.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  half: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface Props {
  readonly state: PaneState;
  readonly actions: ReviewActions;
}

/** Always in sight at the bottom. Buttons keep the focus while a task runs, so that the keyboard is not thrown out. */
export function ActionBar({ state: { task, report }, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const busy = task !== null;
  return (
    <section className={styles.bar} aria-label={say.actions}>
      <RunningTask task={task} onCancel={actions.cancel} />
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={actions.check}>
        {report ? say.checkAgain : say.check}
      </Button>
      {report && (
        <div className={styles.pair}>
          <Button className={styles.half} disabledFocusable={busy} onClick={actions.annotate}>
            {say.annotate}
          </Button>
          <Button className={styles.half} disabledFocusable={busy} onClick={actions.clear}>
            {say.clear}
          </Button>
        </div>
      )}
    </section>
  );
}
