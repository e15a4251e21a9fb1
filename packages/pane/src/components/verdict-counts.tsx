import type { Report } from '@keshen/review';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { countVerdicts, type Verdict } from '../model/verdict.ts';
import { ToneMark } from './tone-mark.tsx';

const verdicts: readonly Verdict[] = ['eligible', 'ineligible', 'theirs', 'ours'];

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  /** The term is read before its number, and stands below it. */
  count: { display: 'flex', flexDirection: 'column', alignItems: 'center', minWidth: 0 },
  label: { order: 1, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  number: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many rows have which verdict. */
export function VerdictCounts({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const say = useMessages();
  const counts = countVerdicts(report);
  return (
    <dl className={styles.counts}>
      {verdicts.map((verdict) => (
        <div key={verdict} className={styles.count}>
          <dt className={styles.label}>
            <Caption1>{say[verdict]}</Caption1>
          </dt>
          <dd className={styles.number}>
            <ToneMark tone={verdict} />
            {counts[verdict]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
