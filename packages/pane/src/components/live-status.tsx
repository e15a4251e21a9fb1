import { makeStyles } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { countVerdicts } from '../model/verdict.ts';
import type { PaneState } from '../model/pane-state.ts';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The outcome of a check in one sentence, for screen readers. Other outcomes are said by their message bar. */
export function LiveStatus({ state: { report, notice } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const say = useMessages();
  const finished = report && notice?.kind === 'checked';
  if (!finished) return <div className={styles.spoken} role="status" />;
  const { eligible, ineligible, theirs, ours } = countVerdicts(report);
  const problems = report.totals.issues + report.totals.findings;
  return (
    <div className={styles.spoken} role="status">
      {say.checked(eligible, ineligible, theirs + ours, problems)}
    </div>
  );
}
