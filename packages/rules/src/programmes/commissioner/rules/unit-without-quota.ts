import { rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { prefectureAbove, reportingUnit } from '../quotas/reporting-unit.ts';
import { isListed, quotasGranted } from '../quotas/unit-indexes.ts';
import { enterprises } from '../tables/enterprises.ts';
import { quotas } from '../tables/quotas.ts';

/** Only where quotas were granted to others; a list without any figure is a draft, for which nobody waits. */
export const unitWithoutQuota = rule(enterprises, {
  code: 'unit-without-quota',
  label: '推荐单位没有名额',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: plan('五（二）', '各地名额由省科技厅确定。'),
  when: (e, ask) => {
    if (!ask.given(quotas) || ask.listed(quotas, quotasGranted, 'granted')!.length === 0) return false;
    if (e.reportingUnit === undefined) return undefined;
    const unit = reportingUnit(e.reportingUnit);
    const above = prefectureAbove(unit);
    return !isListed(unit, ask) && (above === undefined || !isListed(above, ask));
  },
  says: (e) => `名额分配表中没有推荐单位“${e.reportingUnit}”；请主管部门核定其名额，或核对推荐单位的名称。`,
});
