import { rule } from '../../../kernel/index.ts';
import { formerRule } from '../document.ts';
import { edition, isFormer } from '../facts/edition.ts';
import { applicants } from '../tables/applicants.ts';

/** The rule that judges stands with the verdict, also where nothing else is said of the row. */
export const specialisedFormerRule = rule(applicants, {
  code: 'specialised-former-rule',
  label: '按原办法审查',
  effect: 'hint',
  cites: formerRule('全文', '新办法施行以前的申请按原办法审查，所发证书到期前有效。'),
  when: isFormer,
  says: (a, ask) =>
    `${a.appliedOn === undefined ? '' : `申请日期${a.appliedOn}，`}按${edition(a, ask)}审查；认定后证书在有效期内有效。`,
});
