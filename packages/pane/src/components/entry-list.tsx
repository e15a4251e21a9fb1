import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListRow } from '../model/list-row.ts';
import type { ReviewActions } from '../use-review.ts';
import { EntryRow } from './entry-row.tsx';
import { GroupHeading } from './group-heading.tsx';
import { VirtualRows } from './virtual-rows.tsx';

/** Above this many lines only those in sight are drawn. */
const drawnWhole = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly label: string;
  readonly rows: readonly ListRow[];
  readonly scroller: HTMLElement | null;
  readonly actions: Pick<ReviewActions, 'fold' | 'show' | 'go' | 'fix'>;
}

/** Headings and entries as one list. */
export function EntryList({ label, rows, scroller, actions }: Props) {
  const styles = useStyles();
  const line = (row: ListRow) =>
    row.kind === 'group' ? (
      <div className={row === rows[0] ? undefined : styles.line}>
        <GroupHeading group={row.group} open={row.open} onToggle={() => actions.fold(row.key)} />
      </div>
    ) : (
      <EntryRow entry={row.entry()} onShow={actions.show} actions={actions} />
    );

  if (scroller && rows.length > drawnWhole)
    return <VirtualRows label={label} className={styles.list} rows={rows} scroller={scroller} line={line} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>{line(row)}</li>
      ))}
    </ul>
  );
}
