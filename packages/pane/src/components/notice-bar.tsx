import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { useMessages, type Messages } from '../messages/messages.ts';
import type { Failure } from '../model/failure.ts';
import type { Notice } from '../model/pane-state.ts';
import { CloseIcon } from './icons.tsx';

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

interface Said {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  readonly text: string;
  /** For maintainers, folded. */
  readonly detail?: string;
}

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

function sayNotice(notice: Notice, say: Messages): Said | null {
  switch (notice.kind) {
    case 'checked':
      return null;
    case 'cancelled':
      return { intent: 'info', text: say.cancelled };
    case 'failed':
      return sayFailure(notice.failure, say);
    case 'written':
      if (notice.stale > 0) return { intent: 'warning', text: say.stale(notice.stale) };
      if (!notice.changed)
        return { intent: 'info', text: notice.task === 'annotate' ? say.alreadyAnnotated : say.nothingToClear };
      return { intent: 'success', text: notice.task === 'annotate' ? say.annotated : say.cleared };
  }
}

function sayFailure(failure: Failure, say: Messages): Said {
  switch (failure.kind) {
    case 'refused':
      return { intent: 'warning', title: say.refusedTitle, text: failure.sentence };
    case 'trouble':
      return { intent: 'error', title: say.troubleTitle, text: say.trouble[failure.code], ...detailOf(failure) };
    case 'unexpected':
      return { intent: 'error', title: say.unexpectedTitle, text: say.unexpected, detail: failure.detail };
  }
}

/** Only what the sentence cannot say is worth a look at the host's own words. */
const detailOf = ({ code, detail }: Failure & { kind: 'trouble' }): { readonly detail?: string } =>
  code === 'host' || code === 'timeout' ? { detail } : {};
