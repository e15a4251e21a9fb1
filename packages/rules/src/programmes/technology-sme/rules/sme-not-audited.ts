import { not, rule } from '../../../kernel/index.ts';
import { guide } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Of the guide, not of the measure's own conditions: somebody looks whether R&D can be accounted for. */
export const smeNotAudited = rule(enterprises, {
  code: 'sme-not-audited',
  label: '不是查账征收',
  effect: 'confirm',
  cites: guide('会计核算', '企业会计核算健全、实行查账征收，能准确归集研发费用。'),
  when: (e) => not(e.audited),
  says: () => '所填企业所得税不是查账征收；请核实会计核算是否健全，能否准确归集研发费用。',
});
