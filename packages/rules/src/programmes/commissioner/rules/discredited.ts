import { rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { discredited as list } from '../../lists/discredited.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/** The plan names no such condition: somebody has to look, nobody is refused. */
export const discredited = rule(enterprises, {
  code: 'discredited',
  label: '列入失信或异常名单',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => {
    if (!ask.given(list)) return false;
    const entries = entriesOf(e, ask);
    return entries === undefined ? undefined : entries.length > 0;
  },
  says: (e, ask) => `列入${[...new Set(entriesOf(e, ask))].join('、')}；请核实是否已移出，以及能否申报。`,
});

function entriesOf(e: Enterprise, ask: Ask): Maybe<readonly string[]> {
  return ask
    .listed(list, 'creditCode', e.creditCode)
    ?.map(
      ({ list: name, enquiredOn }) =>
        `${name ?? '失信异常名单'}${enquiredOn === undefined ? '' : `（${enquiredOn}查询）`}`,
    );
}
