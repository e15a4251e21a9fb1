import { and, not, or, above, rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Which of the rights count, somebody has to see. */
export const smeRightsUnsound = rule(enterprises, {
  code: 'sme-rights-unsound',
  label: '知识产权无效、有争议或与产品无关',
  effect: 'confirm',
  cites: measure('七（三）', '计分的知识产权须有效、无争议，并与主要产品相关。'),
  when: (e) => and(not(e.rightsSound), or(above(e.classOne, 0), above(e.classTwo, 0))),
  says: (e) =>
    `所填知识产权（Ⅰ类${e.classOne ?? '未填'}件、Ⅱ类${e.classTwo ?? '未填'}件）并非都有效、无争议且与主要产品相关；请核实可以计分的件数。`,
});
