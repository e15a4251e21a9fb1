import { or, rule, type Ask, type Maybe, type Truth } from '../../../kernel/index.ts';
import { discredited } from '../../lists/discredited.ts';
import { measure } from '../document.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/** The two lists that the measure names, by the enterprise's own answer or the office's enquiry; removed entries aside. */
export const smeOnList = rule(enterprises, {
  code: 'sme-on-list',
  label: '列入经营异常名录或严重违法失信名单',
  effect: 'excludes',
  cites: measure('六（四）', '没有列入经营异常名录和严重违法失信企业名单。'),
  when: (e, ask) => or(e.onList, isListed(e, ask)),
  says: (e, ask) => {
    const lists = barring(e, ask) ?? [];
    return lists.length > 0
      ? `查询结果列入${[...new Set(lists)].join('、')}，不符合评价条件；已移出的请提供移出证明并更新名单。`
      : '所填已列入经营异常名录或严重违法失信名单，不符合评价条件。';
  },
});

/** A list that nobody gave says nothing, and holds nobody up. */
function isListed(e: Enterprise, ask: Ask): Truth {
  if (!ask.given(discredited)) return false;
  const lists = barring(e, ask);
  return lists === undefined ? undefined : lists.length > 0;
}

const barring = (e: Enterprise, ask: Ask): Maybe<readonly string[]> =>
  ask
    .listed(discredited, 'creditCode', e.creditCode)
    ?.flatMap(({ list }) => (list !== undefined && /经营异常|严重违法/.test(list) && !/移出/.test(list) ? [list] : []));
