import { divisionName } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { national } from '../document.ts';
import { inJilin } from '../persons.ts';
import { nationalGrants } from '../tables/national.ts';

export const returneeMatchOutside = rule(nationalGrants, {
  code: 'returnee-match-outside',
  label: '国家项目人选不在吉林省',
  effect: 'excludes',
  cites: national('由吉林省遴选推荐、争取到国家支持的，省里按比例匹配。'),
  when: (g) => not(inJilin(g)),
  says: (g) => `填报的所在地为${divisionName(g.city!) ?? g.city}，不在吉林省域内。`,
});
