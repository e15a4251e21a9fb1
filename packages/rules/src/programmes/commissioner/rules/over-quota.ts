import { above, rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { applicantsOf, countApplicants, type Applicants } from '../quotas/applicants.ts';
import { grantedPlaces } from '../quotas/granted.ts';
import { quotaCounts } from '../quotas/readings.ts';
import { reportingUnit } from '../quotas/reporting-unit.ts';
import { isListed } from '../quotas/unit-indexes.ts';
import { quotas, type Quota } from '../tables/quotas.ts';

/** Of the unit, not of its applicants: who gives way is its choice, and nobody is refused. Who is still open may yet drop out. */
export const overQuota = rule(quotas, {
  code: 'over-quota',
  label: '推荐数超出名额',
  effect: 'confirm',
  cites: plan('五（二）', '各地名额由省科技厅确定。'),
  when: (q, ask) => {
    const granted = grantedPlaces(q, ask);
    const applicants = of(q, ask);
    const certain = above(applicants?.certain, granted);
    return certain === false && above(applicants!.possible, granted) ? undefined : certain;
  },
  says: (q, ask) => {
    const { certain, possible } = of(q, ask)!;
    const each = ask.way(quotaCounts) === 'persons' ? '人' : '户企业';
    const open = possible > certain ? `，另有${possible - certain}${each}尚无定论` : '';
    return `${q.unit}符合条件的有${certain}${each}，核定名额为${grantedPlaces(q, ask)}个，超出${certain - grantedPlaces(q, ask)!}个${open}；请推荐单位按优先次序择定，其余列为候补。`;
  },
});

const of = ({ unit }: Quota, ask: Ask): Maybe<Applicants> => {
  if (unit === undefined) return undefined;
  const applicants = applicantsOf(reportingUnit(unit), ask, (other) => isListed(other, ask));
  return applicants && countApplicants(applicants);
};
