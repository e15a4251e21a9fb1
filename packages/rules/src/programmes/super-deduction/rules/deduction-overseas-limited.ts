import { compareRatio, rule } from '../../../kernel/index.ts';
import { overseasCounted, overseasMost } from '../fees.ts';
import { overseasLimit } from '../parameters.ts';
import { sayExact } from '../say-exact.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The limit itself still counts in full. */
export const deductionOverseasLimited = rule(enterprises, {
  code: 'deduction-overseas-limited',
  label: '委托境外研发费用超过限额',
  effect: 'hint',
  cites: overseasLimit.cites,
  when: (e, ask) => {
    const counted = overseasCounted(e, ask);
    if (!counted || counted.numerator === 0n) return counted && false;
    const most = overseasMost(e, ask);
    return most && compareRatio(counted, most) > 0;
  },
  says: (e, ask) =>
    `委托境外研发费用按比例可计入${sayExact(overseasCounted(e, ask)!)}，超过境内符合条件研发费用的三分之二（${sayExact(overseasMost(e, ask)!)}）；已按限额计入。`,
});
