import type { Report } from '@keshen/review';
import type { PaneState } from '../model/pane-state.ts';
import type { ReviewActions } from '../use-review.ts';

/** What every screen is given. */
export interface ScreenProps {
  readonly report: Report;
  readonly state: PaneState;
  readonly actions: ReviewActions;
  /** The element that scrolls, for long lists. */
  readonly scroller: HTMLElement | null;
}
