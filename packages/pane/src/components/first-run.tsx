import { Body1, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { Logo } from './logo.tsx';
import { ToneMark } from './tone-mark.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalL },
  title: { margin: 0, textWrap: 'balance' },
  points: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  point: { display: 'flex', gap: tokens.spacingHorizontalS, '& svg': { marginTop: '2px' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  hint: {
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** Before the first check: what the button below will do. */
export function FirstRun() {
  const styles = useStyles();
  const say = useMessages();
  return (
    <div className={styles.page}>
      <Logo />
      <Title3 as="h1" className={styles.title}>
        {say.welcomeTitle}
      </Title3>
      <ul className={styles.points}>
        <li className={styles.point}>
          <ToneMark tone="error" />
          <Body1>{say.welcomeCheck}</Body1>
        </li>
        <li className={styles.point}>
          <ToneMark tone="eligible" />
          <Body1>{say.welcomeDecide}</Body1>
        </li>
        <li className={styles.point}>
          <ToneMark tone="hint" />
          <Body1>{say.welcomeMark}</Body1>
        </li>
      </ul>
      <Caption1 className={styles.hint}>{say.welcomeHint}</Caption1>
      <Caption1 className={styles.quiet}>{say.welcomeWps}</Caption1>
    </div>
  );
}
