import { sumFen } from '../../../kernel/index.ts';
import { above, groupRule, sayMoney } from '../../../kernel/index.ts';
import { recognition } from '../document.ts';
import { contracts } from '../tables/contracts.ts';
import { researchers } from '../tables/researchers.ts';

/** The registry says what of a contract is for technology: together no more can be shared out. */
export const transferResearcherOverContract = groupRule(researchers, {
  code: 'transfer-researcher-over-contract',
  label: '各人合计多于合同技术交易额',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: recognition('2', '技术交易额由登记机构核定。'),
  by: (r) => r.number,
  when: (group, ask) => {
    const technology = ask.listed(contracts, 'number', group[0]!.number)?.[0]?.technology;
    const parts = group.map(({ amount }) => amount);
    const known = sumFen(parts.flatMap((part) => part ?? []));
    const over = above(known, technology);
    return over === false && parts.includes(undefined) ? undefined : over;
  },
  says: (group, ask) => {
    const technology = ask.listed(contracts, 'number', group[0]!.number)![0]!.technology!;
    const together = sumFen(group.flatMap(({ amount }) => amount ?? []));
    return `登记编号${group[0]!.number}由${group.length}行合计申报${sayMoney(together)}，多于该合同的技术交易额${sayMoney(technology)}；请核对分配后补正。`;
  },
});
