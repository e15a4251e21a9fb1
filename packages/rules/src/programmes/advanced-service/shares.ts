import { fact, sayMoney, type Ask, type Maybe, type Parameter, type Truth } from '../../kernel/index.ts';
import { isAtLeast, sayShare, shareOf, type Share } from '../cocoon/share.ts';
import { offshoreBase } from './readings.ts';
import type { Enterprise } from './tables/enterprises.ts';

const sayMoneyShare = (share: Share): string => `${sayMoney(share.part)}÷${sayMoney(share.whole)}，${sayShare(share)}`;

export const graduateShare = fact(
  '大专以上员工占比',
  (share: Share) => `${share.part}人÷${share.whole}人，${sayShare(share)}`,
  (e: Enterprise) => shareOf(e.graduates, e.staff),
);

export const serviceShare = fact('技术先进型服务收入占比', sayMoneyShare, (e: Enterprise) =>
  shareOf(e.serviceIncome, e.income),
);

export const offshoreShare = fact('离岸服务外包收入占比', sayMoneyShare, (e: Enterprise, ask: Ask) =>
  shareOf(e.offshore, ask.way(offshoreBase) === 'all-income' ? e.income : e.serviceIncome),
);

/** 以上: the bound itself is enough, exactly. Nothing of nothing is not. */
export function isShort(share: Maybe<Share>, bound: Parameter, ask: Ask): Truth {
  const least = ask.value(bound);
  return share === undefined || least === undefined ? undefined : !isAtLeast(share, least);
}
