import { above, groupRule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { applicantsOf, countApplicants, type Applicants } from '../quotas/applicants.ts';
import { agreedQuota } from '../quotas/given-figures.ts';
import { grantedPlaces } from '../quotas/granted.ts';
import { quotaCounts } from '../quotas/readings.ts';
import { reportingUnit } from '../quotas/reporting-unit.ts';
import { isListed } from '../quotas/unit-indexes.ts';
import { quotas, type Quota } from '../tables/quotas.ts';

/**
 * Of the unit, not of its applicants: who gives way is its choice, and nobody is refused. Who is still open may yet drop
 * out. A unit may stand on two lists, the one that came and ours: it is asked once.
 */
export const overQuota = groupRule(quotas, {
  code: 'over-quota',
  label: '推荐数超出名额',
  effect: 'confirm',
  cites: plan('五（二）', '各地名额由省科技厅确定。'),
  by: ({ unit }) => (unit === undefined ? undefined : reportingUnit(unit)),
  when: (rows, ask) => {
    const granted = grantedPlaces(agreedQuota(rows), ask);
    const applicants = of(rows, ask);
    const certain = above(applicants?.certain, granted);
    return certain === false && above(applicants!.possible, granted) ? undefined : certain;
  },
  says: (rows, ask) => {
    const granted = grantedPlaces(agreedQuota(rows), ask)!;
    const { certain, possible } = of(rows, ask)!;
    const each = ask.way(quotaCounts) === 'persons' ? '人' : '户企业';
    const open = possible > certain ? `，另有${possible - certain}${each}尚无定论` : '';
    return `${rows[0]!.unit}符合条件的有${certain}${each}，核定名额为${granted}个，超出${certain - granted}个${open}；请推荐单位按优先次序择定，其余列为候补。`;
  },
});

const of = ([first]: readonly Quota[], ask: Ask): Maybe<Applicants> => {
  const applicants = applicantsOf(reportingUnit(first!.unit!), ask, (other) => isListed(other, ask));
  return applicants && countApplicants(applicants);
};
