import type { Report } from '@keshen/review';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useCommands, type CommandSource } from './commands.ts';
import { ActionBar } from './components/action-bar.tsx';
import { FirstRun } from './components/first-run.tsx';
import { LiveStatus } from './components/live-status.tsx';
import { NoticeBar } from './components/notice-bar.tsx';
import { WorkbookNames } from './components/place-text.ts';
import { Results } from './components/results.tsx';
import { Summary } from './components/summary.tsx';
import { languageOf, messagesFor } from './messages/language.ts';
import { MessagesContext } from './messages/messages.ts';
import type { SessionPort } from './session-port.ts';
import { themeOf, type Appearance } from './theme.ts';
import { useReview } from './use-review.ts';

/** What the pane takes over from the program round it. */
export interface PaneHost {
  /** Such as `zh-CN`; empty when the host does not say. */
  readonly locale: string;
  readonly appearance: Appearance;
}

export interface PaneProps {
  readonly session: SessionPort;
  readonly host: PaneHost;
  /** Hears of every check that has finished. */
  readonly onReport?: (report: Report) => void;
  /** Buttons outside the pane that do what its own do. */
  readonly commands?: CommandSource;
}

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** Above what scrolls: wherever in the list the clerk is, an outcome is in sight. */
  notice: { ':not(:empty)': { padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0` } },
  scroller: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The task pane over a review session. It fills its container. */
export function Pane({ session, host, onReport, commands }: PaneProps) {
  const styles = useStyles();
  const [state, actions] = useReview(session, onReport);
  useCommands(
    commands,
    // Places, money and papers all begin with a check.
    useMemo(
      () => ({ check: actions.check, quotas: actions.check, subsidies: actions.check, export: actions.check }),
      [actions],
    ),
  );
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { notice, report } = state;
  const say = messagesFor(host.locale);
  const workbooks = useMemo(() => report?.workbooks.map(({ name }) => name) ?? [], [report]);
  return (
    <MessagesContext value={say}>
      <WorkbookNames value={workbooks}>
        <FluentProvider theme={themeOf(host.appearance)} className={styles.pane} lang={languageOf(host.locale)}>
          <div>
            <LiveStatus state={state} />
            <div className={styles.notice}>{notice && <NoticeBar notice={notice} onDismiss={actions.dismiss} />}</div>
          </div>
          <section ref={setScroller} className={styles.scroller} aria-label={say.results} tabIndex={0}>
            {report ? <Summary report={report} /> : <FirstRun />}
            {report && <Results report={report} state={state} actions={actions} scroller={scroller} />}
          </section>
          <ActionBar state={state} actions={actions} />
        </FluentProvider>
      </WorkbookNames>
    </MessagesContext>
  );
}
