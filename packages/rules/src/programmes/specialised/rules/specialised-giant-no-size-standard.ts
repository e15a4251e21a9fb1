import { industryName } from '../../../identifiers/index.ts';
import { is, rule } from '../../../kernel/index.ts';
import { sizeStandardCitation } from '../../../size-class/index.ts';
import { sizeStandard } from '../facts/size.ts';
import { giants } from '../tables/giants.ts';

export const specialisedGiantNoSizeStandard = rule(giants, {
  code: 'specialised-giant-no-size-standard',
  label: '行业没有划型标准，是否中小企业待核定',
  effect: 'suspends',
  awaits: { kind: 'standard', by: 'ours' },
  cites: sizeStandardCitation,
  when: (g, ask) => is(sizeStandard(g, ask), null),
  says: (g) =>
    `${industryName(g.industry!.slice(0, 2)) ?? '所填行业'}没有大中小微企业划型标准，是否属于中小企业须由主管部门核定。`,
});
