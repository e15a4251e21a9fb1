import { industryName } from '../../../identifiers/index.ts';
import { rule } from '../../../kernel/index.ts';
import { sizeStandardCitation } from '../../../size-class/index.ts';
import { sizeStandard } from '../facts.ts';
import { smallEnterprises } from '../readings.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Finance, education, health, public administration and railways are measured by none of the 16 groups. */
export const noSizeStandard = rule(enterprises, {
  code: 'no-size-standard',
  label: '行业没有划型标准',
  effect: 'suspends',
  awaits: { kind: 'standard', by: 'ours' },
  cites: sizeStandardCitation,
  when: (e, ask) => {
    // Read the other way, size matters only to enterprises that another rule excludes already.
    if (ask.way(smallEnterprises) === 'barred-if-held') return false;
    const standard = sizeStandard(e, ask);
    return standard === undefined ? undefined : standard === null;
  },
  says: (e) =>
    `${industryName(e.industry!.slice(0, 2)) ?? '所填行业'}没有大中小微企业划型标准，是否属于小微企业须由主管部门核定。`,
});
