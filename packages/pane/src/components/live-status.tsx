import { makeStyles } from '@fluentui/react-components';
import { useMessages, type Messages } from '../messages/messages.ts';
import { countVerdicts } from '../model/verdict.ts';
import type { PaneState } from '../model/pane-state.ts';
import { sayNotice } from './say-notice.ts';

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

/** What has just happened in one sentence, for screen readers: the region stays, so that a change in it is read out. */
export function LiveStatus({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <div className={styles.spoken} role="status">
      {spoken(state, say)}
    </div>
  );
}

function spoken({ report, notice }: PaneState, say: Messages): string {
  if (!notice) return '';
  const said = sayNotice(notice, say);
  if (said) return said.title === undefined ? said.text : `${said.title}：${said.text}`;
  if (!report) return '';
  const { eligible, ineligible, theirs, ours } = countVerdicts(report);
  return (notice.kind === 'updated' ? say.updated : say.checked)(
    eligible,
    ineligible,
    theirs + ours,
    report.totals.issues + report.totals.findings,
  );
}
