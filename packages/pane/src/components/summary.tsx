import type { Report } from '@keshen/review';
import { Caption1, Caption1Strong, Link, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useMessages, type Messages } from '../messages/messages.ts';
import { moneyText } from '../model/money-text.ts';
import { TablesFound } from './tables-found.tsx';
import { VerdictCounts } from './verdict-counts.tsx';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  total: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

/** Several programmes are reviewed together where a workbook holds forms of several. */
const programmesOf = (id: string, say: Messages): string =>
  id
    .split('+')
    .map((part) => say.programmes[part] ?? part)
    .join(say.and);

/** What was checked, as of when, and how it came out. */
export function Summary({ report, onSetup }: { readonly report: Report; readonly onSetup: () => void }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <section className={styles.summary} aria-label={say.summary}>
      <div className={styles.head}>
        <Subtitle1 as="h1" className={styles.title}>
          {programmesOf(report.programme, say)}
        </Subtitle1>
        <Link as="button" onClick={onSetup}>
          <Caption1>
            {say.asOf} {report.asOf}
          </Caption1>
        </Link>
      </div>
      <VerdictCounts report={report} />
      <TablesFound report={report} />
      {report.totals.yuan !== '0.00' && (
        <div className={styles.total}>
          <Caption1 className={styles.quiet}>{say.total}</Caption1>
          <Caption1Strong className={styles.figure}>{say.yuan(moneyText(report.totals.yuan))}</Caption1Strong>
        </div>
      )}
    </section>
  );
}
