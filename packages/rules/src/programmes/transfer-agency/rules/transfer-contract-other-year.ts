import { rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { assessedYear } from '../parameters.ts';
import { contracts } from '../tables/contracts.ts';

/** The year of registration is the one that the registry can show. */
export const transferContractOtherYear = rule(contracts, {
  code: 'transfer-contract-other-year',
  label: '不在考核年度登记',
  effect: 'excludes',
  cites: reply('三2', '按年度促成技术合同成交额计算。'),
  when: (c, ask) => {
    const year = ask.value(assessedYear);
    return c.registeredOn === undefined || year === undefined ? undefined : Number(c.registeredOn.slice(0, 4)) !== year;
  },
  says: (c, ask) => `登记日期为${c.registeredOn}，不在考核年度${ask.value(assessedYear)}年，不计入促成成交额。`,
});
