import { rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

/** A branch is no legal person of its own; the enterprise behind it may be. */
const branch = /(分公司|分行|支行|分理处|分社|分店|分厂|营业部|门市部|办事处|代表处)(（.*）|\(.*\))?$/;

export const branchOffice = rule(enterprises, {
  code: 'branch-office',
  label: '疑为分支机构',
  effect: 'confirm',
  cites: plan('五（二）', '申报主体为在吉林省域内注册的企业。'),
  when: (e) => (e.name === undefined ? undefined : branch.test(e.name.normalize('NFKC'))),
  says: (e) => `名称“${e.name}”是分支机构的写法，不具有独立法人资格；请核实是否应由总公司申报。`,
});
