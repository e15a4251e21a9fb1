import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Page } from '../components/page.tsx';
import { useMessages } from '../messages/messages.ts';
import { saveFile } from '../save-file.ts';
import type { PaperFile, PaperView } from '../views.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  papers: { margin: 0, padding: 0, listStyleType: 'none' },
  paper: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

interface Props extends ScreenProps {
  /** Opens a workbook in the host; left out where the host cannot. */
  readonly openWorkbook: ((file: PaperFile) => Promise<void>) | undefined;
}

/** 导出: every paper of the check, one by one or all in one file. */
export function PapersScreen({ state, actions, openWorkbook }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const { papers } = state.loaded;
  const busy = state.task !== null;
  return (
    <Page title={say.export} note={say.exportNote} onBack={actions.back}>
      {papers && (
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => actions.hand(saveFile)}>
            {say.saveAll(papers.length)}
          </Button>
          <ul className={styles.papers} aria-label={say.papers}>
            {papers.map((paper) => (
              <li key={paper.fileName} className={styles.paper}>
                <Body1>{paper.title}</Body1>
                <Caption1 className={styles.quiet}>
                  {paper.fileName} {paper.rows !== null && say.rowCount(paper.rows)}
                </Caption1>
                <div className={styles.buttons}>
                  {openWorkbook && paper.rows !== null && (
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={say.openPaper(paper.title)}
                      onClick={() => actions.hand(openWorkbook, paper.fileName)}
                    >
                      {say.open}
                    </Button>
                  )}
                  <SaveButton paper={paper} busy={busy} onSave={() => actions.hand(saveFile, paper.fileName)} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function SaveButton({
  paper,
  busy,
  onSave,
}: {
  readonly paper: PaperView;
  readonly busy: boolean;
  readonly onSave: () => void;
}) {
  const say = useMessages();
  return (
    <Button size="small" disabledFocusable={busy} aria-label={say.savePaper(paper.title)} onClick={onSave}>
      {say.save}
    </Button>
  );
}
