import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { QuotaReport } from '@keshen/review';
import { useMessages } from '../messages/messages.ts';
import { Card } from './card.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  applicants: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  applicant: { display: 'grid', gridTemplateColumns: '2em 1fr auto', columnGap: tokens.spacingHorizontalS },
  position: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  who: { display: 'flex', flexDirection: 'column' },
  standing: { whiteSpace: 'nowrap' },
});

type Ranking = QuotaReport['rankings'][number];

/** Who stands within the places of a unit that is over them, in the order of priority that the notice states. */
export function QuotaRanking({ ranking: { unit, places, order, applicants } }: { readonly ranking: Ranking }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <Card label={say.rankingOf(unit)}>
      <Body1Strong>{say.rankingOf(unit)}</Body1Strong>
      <Caption1 className={styles.quiet}>
        {order.length > 0 ? say.rankedBy(applicants.length, places, order) : say.unranked(applicants.length, places)}
      </Caption1>
      <ol className={styles.applicants}>
        {applicants.map(({ position, standing, name, enterprise }, i) => (
          <li key={i} className={styles.applicant}>
            <Body1 className={styles.position}>{position ?? ''}</Body1>
            <span className={styles.who}>
              <Body1>{name || enterprise}</Body1>
              {name && <Caption1 className={styles.quiet}>{enterprise}</Caption1>}
            </span>
            <Body1 className={styles.standing}>{say.standing(standing)}</Body1>
          </li>
        ))}
      </ol>
    </Card>
  );
}
