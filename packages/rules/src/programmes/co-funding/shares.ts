import { addFen, type Ask, type Maybe, type Truth } from '../../kernel/index.ts';
import { isAtLeast, shareOf, type Share } from '../cocoon/share.ts';
import { leastShare } from './parameters.ts';
import type { Project } from './tables/projects.ts';

/** What of the agreed money is the enterprise's. */
export const enterpriseShare = ({ agreed, fiscal }: Project): Maybe<Share> =>
  agreed === undefined || fiscal === undefined ? undefined : shareOf(agreed, addFen(agreed, fiscal));

/** The least share itself is enough. */
export function reachesShare(p: Project, ask: Ask): Truth {
  const [share, least] = [enterpriseShare(p), ask.value(leastShare)];
  return share === undefined || least === undefined ? undefined : isAtLeast(share, least);
}

/** Whether more of the fiscal money than of the enterprise's has been paid, each measured by what was agreed. */
export function isFiscalAhead({ fiscal, fiscalPaid, agreed, paid }: Project): Truth {
  if (fiscal === undefined || fiscalPaid === undefined || agreed === undefined || paid === undefined) return undefined;
  return BigInt(fiscalPaid) * BigInt(agreed) > BigInt(paid) * BigInt(fiscal);
}
