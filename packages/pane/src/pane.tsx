import type { Report } from '@keshen/review';
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useCommands, type CommandSource } from './commands.ts';
import { ActionBar } from './components/action-bar.tsx';
import { FirstRun } from './components/first-run.tsx';
import { LiveStatus } from './components/live-status.tsx';
import { NoticeBar } from './components/notice-bar.tsx';
import { WorkbookNames } from './components/place-text.ts';
import { languageOf, messagesFor } from './messages/language.ts';
import { MessagesContext } from './messages/messages.ts';
import { screenOf } from './model/pane-state.ts';
import { ScreenView } from './screens/screen-view.tsx';
import type { SessionPort } from './session-port.ts';
import { themeOf, type Appearance } from './theme.ts';
import { useReview } from './use-review.ts';
import type { PaperFile } from './views.ts';

/** What the pane takes over from the program round it. */
export interface PaneHost {
  /** Such as `zh-CN`; empty when the host does not say. */
  readonly locale: string;
  readonly appearance: Appearance;
  /** Opens a workbook of ours; left out where the host cannot, and it is offered for download alone. */
  readonly openWorkbook?: (file: PaperFile) => Promise<void>;
}

export interface PaneProps {
  readonly session: SessionPort;
  readonly host: PaneHost;
  /** Hears of every report: of a check, and of what was written since. */
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
  /** For what the browser draws itself, such as the sign that opens a calendar. */
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
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
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { notice, report } = state;
  const say = messagesFor(host.locale);
  const workbooks = useMemo(() => report?.workbooks.map(({ name }) => name) ?? [], [report]);
  const screen = screenOf(state).name;

  useCommands(
    commands,
    useMemo(
      () => ({
        check: () => actions.check(),
        quotas: () => actions.open('quotas'),
        subsidies: () => actions.open('subsidies'),
        export: () => actions.open('papers'),
      }),
      [actions],
    ),
  );
  const [shown, setShown] = useState(screen);
  useEffect(() => {
    if (!scroller || shown === screen) return;
    setShown(screen);
    // Each screen begins at its top; coming back, the focus must not be lost with the button that was pressed.
    scroller.scrollTop = 0;
    if (document.activeElement === document.body) scroller.focus();
  }, [screen, shown, scroller]);

  return (
    <MessagesContext value={say}>
      <WorkbookNames value={workbooks}>
        <FluentProvider
          theme={themeOf(host.appearance)}
          className={mergeClasses(styles.pane, styles[host.appearance])}
          lang={languageOf(host.locale)}
        >
          <div>
            <LiveStatus state={state} />
            <div className={styles.notice}>{notice && <NoticeBar notice={notice} onDismiss={actions.dismiss} />}</div>
          </div>
          <section ref={setScroller} className={styles.scroller} aria-label={say.results} tabIndex={0}>
            {report ? (
              <ScreenView
                report={report}
                state={state}
                actions={actions}
                scroller={scroller}
                openWorkbook={host.openWorkbook}
              />
            ) : (
              <FirstRun />
            )}
          </section>
          <ActionBar state={state} actions={actions} />
        </FluentProvider>
      </WorkbookNames>
    </MessagesContext>
  );
}
