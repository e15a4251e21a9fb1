import { not, rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The list of businesses is not at hand: whose own answer is no is asked about, and refused nothing. */
export const serviceOutsideScope = rule(enterprises, {
  code: 'service-outside-scope',
  label: '业务不在认定范围',
  effect: 'confirm',
  cites: null,
  when: (e) => not(e.inScope),
  says: (e) =>
    `所填业务${e.business === undefined ? '' : `“${e.business}”`}不属于技术先进型服务业务认定范围；请对照认定范围核实能否申报。`,
});
