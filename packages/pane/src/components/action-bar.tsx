import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { PaneState } from '../model/pane-state.ts';
import type { ReviewActions } from '../use-review.ts';
import { CheckIcon, ExportIcon, MoneyIcon, QuotasIcon } from './icons.tsx';
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
  actions: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  action: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface Props {
  readonly state: PaneState;
  readonly actions: ReviewActions;
}

/** Always in sight at the bottom. Buttons keep the focus while a task runs, so that the keyboard is not thrown out. */
export function ActionBar({ state: { task, report }, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const common = { className: styles.action, disabledFocusable: task !== null };
  return (
    <section className={styles.bar} aria-label={say.actions}>
      <RunningTask task={task} onCancel={actions.cancel} />
      <div className={styles.actions}>
        <Button {...common} appearance="primary" icon={<CheckIcon />} onClick={() => actions.check()}>
          {report ? say.checkAgain : say.check}
        </Button>
        <Button {...common} icon={<QuotasIcon />} onClick={() => actions.open('quotas')}>
          {say.quotas}
        </Button>
        <Button {...common} icon={<MoneyIcon />} onClick={() => actions.open('subsidies')}>
          {say.subsidies}
        </Button>
        <Button {...common} icon={<ExportIcon />} onClick={() => actions.open('papers')}>
          {say.export}
        </Button>
      </div>
    </section>
  );
}
