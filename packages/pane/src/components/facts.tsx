import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(0, auto)',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
});

export type Fact = readonly [term: string, fact: ReactNode];

/** Terms on the left, what holds on the right. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fragment key={term}>
          <dt className={styles.term}>
            <Caption1>{term}</Caption1>
          </dt>
          <dd className={styles.fact}>
            <Caption1Strong>{fact}</Caption1Strong>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
