import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenHead } from './screen-head.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A screen other than the review. */
export function Page({ children, ...head }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <ScreenHead {...head} />
      {children}
    </div>
  );
}
