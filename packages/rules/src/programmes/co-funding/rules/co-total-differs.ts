import { is, not, rule, sayMoney, sumFen } from '../../../kernel/index.ts';
import { isVenture } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

export const coTotalDiffers = rule(projects, {
  code: 'co-total-differs',
  label: '项目总投入与各项之和不一致',
  effect: 'confirm',
  cites: null,
  when: (p) => {
    const known = [p.fiscal, p.agreed, isVenture(p) === true ? p.social : 0].flatMap((part) => part ?? []);
    return isVenture(p) === undefined || known.length < 3 ? undefined : not(is(p.total, sumFen(known)));
  },
  says: (p) =>
    `项目总投入${sayMoney(p.total!)}，各项（财政资金、企业约定投入${isVenture(p) === true ? '、社会资本' : ''}）合计${sayMoney(sumFen([p.fiscal!, p.agreed!, isVenture(p) === true ? p.social! : 0]))}；请核对。`,
});
