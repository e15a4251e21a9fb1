import { above, groupRule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { contracts } from '../tables/contracts.ts';

/** Which of them brought it about, the sheet does not tell: it counts for none until that is settled. */
export const transferContractClaimed = groupRule(contracts, {
  code: 'transfer-contract-claimed',
  label: '几家机构都报了同一合同',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: reply('三2', '按机构促成的技术合同成交额计算。'),
  by: (c) => c.number,
  when: (group) => {
    const codes = new Set(group.map(({ agencyCode }) => agencyCode));
    return codes.has(undefined) ? (group.length === 1 ? false : undefined) : above(codes.size, 1);
  },
  says: (group) =>
    `登记编号${group[0]!.number}由${[...new Set(group.map(({ agency, agencyCode }) => agency ?? agencyCode))].join('、')}分别报送；同一合同只计一次，请核定由哪家机构促成，删去其余。`,
});
