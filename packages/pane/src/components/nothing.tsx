import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ToneMark } from './tone-mark.tsx';

const useStyles = makeStyles({
  nothing: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXL} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** An empty list, said in words. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.nothing}>
      <ToneMark tone="eligible" />
      <Body1>{children}</Body1>
    </div>
  );
}
