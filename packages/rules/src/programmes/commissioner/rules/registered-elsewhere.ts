import { jilinProvince } from '../../../identifiers/index.ts';
import { provinces } from '../../../identifiers/provinces.ts';
import { and, not, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The code was issued in another province, the declared place lies in Jilin: one of them may be wrong. */
export const registeredElsewhere = rule(enterprises, {
  code: 'registered-elsewhere',
  label: '信用代码由外省登记',
  effect: 'confirm',
  cites: plan('五（二）', '申报企业须在吉林省域内注册。'),
  when: (e) => and(e.city?.startsWith(jilinProvince), not(e.creditCode?.startsWith(jilinProvince, 2))),
  says: (e) =>
    `信用代码由${provinces.find(([code]) => code === e.creditCode!.slice(2, 4))?.[1] ?? '吉林省以外'}登记，注册地填在吉林省内；请核实是否已迁入吉林省。`,
});
