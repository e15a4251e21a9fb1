import { industryName } from '../../../identifiers/index.ts';
import { is, rule } from '../../../kernel/index.ts';
import { sizeStandardCitation } from '../../../size-class/index.ts';
import { sizeStandard } from '../facts.ts';
import { projects } from '../tables/projects.ts';

export const cocoonNoSizeStandard = rule(projects, {
  code: 'cocoon-no-size-standard',
  label: '行业没有划型标准，是否中小微企业待核定',
  effect: 'suspends',
  awaits: { kind: 'standard', by: 'ours' },
  cites: sizeStandardCitation,
  when: (p, ask) => is(sizeStandard(p, ask), null),
  says: (p) =>
    `${industryName(p.industry!.slice(0, 2)) ?? '所填行业'}没有大中小微企业划型标准，是否属于中小微企业须由主管部门核定。`,
});
