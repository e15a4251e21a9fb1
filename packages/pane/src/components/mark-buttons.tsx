import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { ReviewActions } from '../use-review.ts';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  half: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface Props {
  readonly busy: boolean;
  readonly actions: Pick<ReviewActions, 'annotate' | 'clear'>;
}

/** Puts verdicts, reasons and marks into the tables, and takes them off. */
export function MarkButtons({ busy, actions }: Props) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <div className={styles.pair}>
      <Button size="small" className={styles.half} disabledFocusable={busy} onClick={actions.annotate}>
        {say.annotate}
      </Button>
      <Button size="small" className={styles.half} disabledFocusable={busy} onClick={actions.clear}>
        {say.clear}
      </Button>
    </div>
  );
}
