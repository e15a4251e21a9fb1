import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { Entry } from '../model/entry.ts';
import type { ReviewActions } from '../use-review.ts';
import { RuleLink } from './rule-link.tsx';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  action: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

export type EntryActionsOf = Pick<ReviewActions, 'go' | 'fix'>;

/** What can be done about an entry, beyond going to its cell. */
export function EntryActions({ entry, actions }: { readonly entry: Entry; readonly actions: EntryActionsOf }) {
  const styles = useStyles();
  const say = useMessages();
  const { accept, fix, traced, rules = [] } = entry;
  if (!accept && !fix && !traced && rules.length === 0) return null;
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
      {rules.map((code) => (
        <RuleLink key={code} className={styles.action} code={code}>
          <Caption1>{say.ruleOf(say.rules[code] ?? code)}</Caption1>
        </RuleLink>
      ))}
    </div>
  );
}
