import { Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { Bar } from '../components/bar.tsx';
import { Card } from '../components/card.tsx';
import { Facts, type Fact } from '../components/facts.tsx';
import { Page } from '../components/page.tsx';
import { useMessages } from '../messages/messages.ts';
import type { StatisticsLine, StatisticsView } from '../views.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  units: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  notes: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** 汇总统计: how it came out by reporting unit, the sum first. */
export function StatisticsScreen({ state, actions }: ScreenProps) {
  const styles = useStyles();
  const say = useMessages();
  const { statistics = [] } = state.loaded;
  const [only] = statistics.length === 1 ? statistics : [];
  return (
    <Page title={say.statistics} {...(only && { note: only.subtitle })} onBack={actions.back}>
      {statistics.length > 0 && (
        <Button appearance="primary" disabledFocusable={state.task !== null} onClick={actions.writeStatistics}>
          {say.writeStatistics}
        </Button>
      )}
      {statistics.map((one) => (
        <Fragment key={one.title}>
          {!only && <Subtitle2 as="h2">{one.title}</Subtitle2>}
          {!only && <Caption1>{one.subtitle}</Caption1>}
          <ul className={styles.units} aria-label={only ? say.statistics : one.title}>
            {linesOf(one, say.sum).map((line) => (
              <li key={line.unit}>
                <Unit line={line} statistics={one} />
              </li>
            ))}
          </ul>
          <div className={styles.notes}>
            {one.notes.map((note) => (
              <Caption1 key={note}>{note}</Caption1>
            ))}
          </div>
        </Fragment>
      ))}
    </Page>
  );
}

/** One unit is its own sum. */
const linesOf = ({ totals, lines }: StatisticsView, sum: string): readonly StatisticsLine[] =>
  lines.length === 1 ? lines : [{ unit: sum, figures: totals }, ...lines];

/** What is zero or unknown for a unit is left out: the paper has it all. */
function Unit({
  line: { unit, figures },
  statistics: { heads },
}: {
  readonly line: StatisticsLine;
  readonly statistics: StatisticsView;
}) {
  const say = useMessages();
  const facts = heads.flatMap((head, i): Fact[] => (figures[i] ? [[head, say.figure(figures[i])]] : []));
  const [firms, sound] = [figures[0] ?? 0, figures[1] ?? 0];
  return (
    <Card label={unit}>
      <Body1Strong>{unit}</Body1Strong>
      {firms > 0 && <Bar label={`${unit} ${heads[1] ?? ''}`} says={`${sound} / ${firms}`} value={sound} most={firms} />}
      <Facts facts={facts} />
    </Card>
  );
}
