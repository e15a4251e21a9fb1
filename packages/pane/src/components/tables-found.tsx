import type { Report } from '@keshen/review';
import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';

const useStyles = makeStyles({
  tables: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  table: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  where: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The tables that were recognised, and where each stands. */
export function TablesFound({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <ul className={styles.tables} aria-label={say.tables}>
      {report.tables.map(({ table, workbook, sheet, firstRow, rows }) => (
        <li key={`${workbook} ${sheet} ${firstRow} ${table}`} className={styles.table}>
          <Caption1Strong>{say.tableNames[table] ?? table}</Caption1Strong>
          <Caption1 className={styles.where}>{say.tableRows(sheet, firstRow, rows)}</Caption1>
        </li>
      ))}
    </ul>
  );
}
