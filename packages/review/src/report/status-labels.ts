import type { Status } from '@keshen/rules';

/** A verdict in the clerk's word, where nobody asks yet who has to act on one that is open. */
export const statusLabels: Readonly<Record<Status, string>> = {
  eligible: '符合',
  ineligible: '不符合',
  undetermined: '未定',
};
