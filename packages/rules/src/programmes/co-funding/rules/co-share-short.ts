import { and, not, rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { sayShare } from '../../cocoon/share.ts';
import { leastShare } from '../parameters.ts';
import { isJoint } from '../schemes.ts';
import { enterpriseShare, reachesShare } from '../shares.ts';
import { projects } from '../tables/projects.ts';

/** Of what was agreed, exactly; the least share itself is enough. */
export const coShareShort = rule(projects, {
  code: 'co-share-short',
  label: '企业出资比例低于下限',
  effect: 'excludes',
  cites: leastShare.cites,
  when: (p, ask) => and(isJoint(p), not(reachesShare(p, ask))),
  says: (p, ask) =>
    `企业约定投入${sayMoney(p.agreed!)}，占联合资助的${sayShare(enterpriseShare(p)!)}，低于最低比例${sayFigure(leastShare.unit, ask.value(leastShare)!)}。`,
});
