import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { Entry } from '../model/entry.ts';
import type { ReviewActions } from '../use-review.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  action: { minHeight: '24px' },
});

export type EntryActionsOf = Pick<ReviewActions, 'go' | 'fix'>;

/** What can be done about an entry, beyond going to its cell. */
export function EntryActions({ entry, actions }: { readonly entry: Entry; readonly actions: EntryActionsOf }) {
  const styles = useStyles();
  const say = useMessages();
  const { accept, fix, traced } = entry;
  if (!accept && !fix && !traced) return null;
  const message = entry.statements[0]?.message ?? '';
  return (
    <div className={styles.actions}>
      {fix && (
        <Link as="button" className={styles.action} onClick={() => actions.fix([fix.code], fix.place)}>
          <Caption1>{say.fixThis}</Caption1>
        </Link>
      )}
      {accept && (
        <Link
          as="button"
          className={styles.action}
          onClick={() => actions.go({ name: 'accept', what: accept, message })}
        >
          <Caption1>{say.accept}…</Caption1>
        </Link>
      )}
      {traced && (
        <Link as="button" className={styles.action} onClick={() => actions.go({ name: 'trace', row: traced })}>
          <Caption1>{say.trace}</Caption1>
        </Link>
      )}
    </div>
  );
}
