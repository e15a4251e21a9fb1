import { rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { grounds, isDirect } from '../direct.ts';
import { enterprises } from '../tables/enterprises.ts';

/** What admits it without a score. The other conditions hold for it as well. */
export const smeDirect = rule(enterprises, {
  code: 'sme-direct',
  label: '可以直接确认',
  effect: 'hint',
  cites: measure('八', '具备四种情形之一并符合前四项条件的，可以直接确认。'),
  when: (e, ask) => isDirect(e, ask),
  says: (e, ask) => {
    const met = grounds(e, ask).flatMap(([name, holds]) => (holds === true ? [name] : []));
    return `具备直接确认的条件：${met.join('、')}；不看综合评价得分，请备齐证明材料。`;
  },
});
