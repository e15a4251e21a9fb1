import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { Notice } from '../model/pane-state.ts';
import { CloseIcon } from './icons.tsx';
import { sayNotice } from './say-notice.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  detail: {
    marginTop: tokens.spacingVerticalXS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    maxHeight: '160px',
    overflowY: 'auto',
  },
});

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** What became of the last task. A finished check needs no bar: its result is the page. */
export function NoticeBar({ notice, onDismiss }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const said = sayNotice(notice, say);
  if (!said) return null;
  return (
    <MessageBar intent={said.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {said.title && <MessageBarTitle>{said.title}</MessageBarTitle>}
        {said.text}
        {said.detail && (
          <details>
            <summary>{say.details}</summary>
            <div className={styles.detail} tabIndex={0}>
              {said.detail}
            </div>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<CloseIcon />} aria-label={say.dismiss} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
