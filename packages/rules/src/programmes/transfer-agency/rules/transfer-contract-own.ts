import { is, or, rule } from '../../../kernel/index.ts';
import { contracts } from '../tables/contracts.ts';

export const transferContractOwn = rule(contracts, {
  code: 'transfer-contract-own',
  label: '促成机构是合同一方',
  effect: 'confirm',
  cites: null,
  when: (c) => {
    const own = c.agency?.normalize('NFKC');
    return own === undefined
      ? undefined
      : or(is(c.seller?.normalize('NFKC'), own), is(c.buyer?.normalize('NFKC'), own));
  },
  says: (c) => `促成机构${c.agency}是合同一方；请核实是否属于促成他人的交易。`,
});
