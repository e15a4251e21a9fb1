import type { MessageBarIntent } from '@fluentui/react-components';
import type { Messages } from '../messages/messages.ts';
import type { Failure } from '../model/failure.ts';
import type { Notice } from '../model/pane-state.ts';

/** A notice in words. */
export interface Said {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  readonly text: string;
  /** For maintainers, folded. */
  readonly detail?: string;
}

/** Null for a finished check, also after an edit: its result is the page. */
export function sayNotice(notice: Notice, say: Messages): Said | null {
  switch (notice.kind) {
    case 'checked':
    case 'updated':
      return null;
    case 'cancelled':
      return { intent: 'info', text: say.cancelled };
    case 'failed':
      return sayFailure(notice.failure, say);
    case 'written':
      if (notice.stale > 0)
        return { intent: 'warning', text: (notice.task === 'undo' ? say.keptBack : say.stale)(notice.stale) };
      return notice.changed
        ? { intent: 'success', text: say.written[notice.task] }
        : { intent: 'info', text: say.unchanged[notice.task] };
    case 'exported':
      return { intent: 'success', text: say.exported(notice.fileName) };
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
