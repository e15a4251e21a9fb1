import { atLeast, below, rule, sayMoney, type Ask } from '../../../kernel/index.ts';
import { investmentOf } from '../contracts.ts';
import { plan } from '../document.ts';
import { leastContract } from '../parameters.ts';
import { contractMoney } from '../readings.ts';
import { contracts, type Contract } from '../tables/contracts.ts';

/** 以上: 30万 itself is enough. What is known to be enough needs no more figures. */
export const contractBelowThreshold = rule(contracts, {
  code: 'contract-below-threshold',
  label: '企业投入不足下限',
  effect: 'excludes',
  cites: plan('六（一）5', '企业投入高校院所的合作经费在30万元以上。'),
  when: (k, ask) => {
    const investment = investmentOf(k, ask);
    const least = ask.value(leastContract);
    if (investment === undefined) return undefined;
    if (atLeast(investment.certain, least) === true) return false;
    return investment.complete ? below(investment.certain, least) : undefined;
  },
  says: (k, ask) => `${said(k, ask)}，不足${sayMoney(ask.value(leastContract)!)}；不予指导性计划立项。`,
});

function said(k: Contract, ask: Ask): string {
  const { certain, contracts: number } = investmentOf(k, ask)!;
  const money = ask.way(contractMoney) === 'signed' ? '企业投入' : '到账金额';
  return number > 1 ? `${number}份合同${money}合计${sayMoney(certain)}` : `${money}${sayMoney(certain)}`;
}
