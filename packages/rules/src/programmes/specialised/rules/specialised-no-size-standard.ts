import { industryName } from '../../../identifiers/index.ts';
import { is, rule } from '../../../kernel/index.ts';
import { sizeStandardCitation } from '../../../size-class/index.ts';
import { sizeStandard } from '../facts/size.ts';
import { applicants } from '../tables/applicants.ts';

export const specialisedNoSizeStandard = rule(applicants, {
  code: 'specialised-no-size-standard',
  label: '行业没有划型标准，是否中小企业待核定',
  effect: 'suspends',
  awaits: { kind: 'standard', by: 'ours' },
  cites: sizeStandardCitation,
  when: (a, ask) => is(sizeStandard(a, ask), null),
  says: (a) =>
    `${industryName(a.industry!.slice(0, 2)) ?? '所填行业'}没有大中小微企业划型标准，是否属于中小企业须由主管部门核定。`,
});
