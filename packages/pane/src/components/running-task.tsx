import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { Task } from '../model/task.ts';
import { useDelayed } from '../use-delayed.ts';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** Progress and cancel, for whatever takes longer than half a second. */
export function RunningTask({ task, onCancel }: { readonly task: Task | null; readonly onCancel: () => void }) {
  const styles = useStyles();
  const say = useMessages();
  const late = useDelayed(task !== null, 500);
  if (!task || !late) return null;
  const doing = say.doing[task.kind];
  return (
    <div className={styles.task}>
      <div className={styles.line}>
        <Caption1>
          {doing} {task.share !== null && say.percent(Math.floor(task.share * 100))}
        </Caption1>
        <Button size="small" disabledFocusable={task.cancelling} onClick={onCancel}>
          {task.cancelling ? say.cancelling : say.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={doing} {...(task.share === null ? {} : { value: task.share })} />
    </div>
  );
}
