import type { Report } from '@keshen/review';

/** Says on the pane's own window that a check has finished. Only pages of our own origin can listen: the simulator does. */
export function announce(report: Report): void {
  window.dispatchEvent(new CustomEvent('keshen:report', { detail: report }));
}
