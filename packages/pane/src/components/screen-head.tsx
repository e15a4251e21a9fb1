import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMessages } from '../messages/messages.ts';
import { BackIcon } from './icons.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  back: { flexShrink: 0, minWidth: '32px', marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingTop: '3px', overflowWrap: 'anywhere' },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly onBack: () => void;
}

/** Where the clerk is, and the way back. The button that led here is gone: the focus goes to the title. */
export function ScreenHead({ title, note, onBack }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.head}>
      <Button appearance="subtle" className={styles.back} icon={<BackIcon />} aria-label={say.back} onClick={onBack} />
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {note && <Caption1 className={styles.quiet}>{note}</Caption1>}
      </div>
    </div>
  );
}
