import { rule, type Day, type Maybe, type Truth } from '../../../kernel/index.ts';
import { leastContract } from '../parameters.ts';
import { contractDue } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

/** A renewal certificate speaks of what is left of a contract; it never stands in for one. */
export const deputyContractTooShort = rule(candidates, {
  code: 'deputy-contract-too-short',
  label: '聘用合同不足三年',
  effect: 'excludes',
  cites: leastContract.cites,
  when: (c, ask) => endsBefore(c.contractEnd, contractDue(c, ask)),
  says: (c, ask) =>
    `与派出单位的聘用合同自${c.contractStart}至${c.contractEnd}，不足${ask.value(leastContract)! / 12}年，最早应至${contractDue(c, ask)}；续聘证明不能代替。`,
});

const endsBefore = (end: Maybe<Day>, due: Maybe<Day>): Truth =>
  end === undefined || due === undefined ? undefined : end < due;
