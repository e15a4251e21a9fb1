import { rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { soundsInstitutional } from '../institutions.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';
import { shareholders } from '../tables/shareholders.ts';

/** Asks where the enterprise denies it or says nothing: who says yes is refused by `founded-by-institution`. */
export const institutionShareholder = rule(enterprises, {
  code: 'institution-shareholder',
  label: '股东疑为高校科研院所',
  effect: 'confirm',
  cites: plan('五（二）', '高校科研院所创办或入股的企业不在申报范围。'),
  when: (e, ask) => {
    if (!ask.given(shareholders) || e.foundedByInstitution === true) return false;
    const found = institutionsAmong(e, ask);
    return found === undefined ? undefined : found.length > 0;
  },
  says: (e, ask) =>
    `股东信息中有${institutionsAmong(e, ask)!.join('、')}，${e.foundedByInstitution === false ? '与所填“非高校院所创办或入股”不一致' : '是否高校院所创办或入股未填写'}；请核实。`,
});

function institutionsAmong(e: Enterprise, ask: Ask): Maybe<readonly string[]> {
  return ask
    .listed(shareholders, 'creditCode', e.creditCode)
    ?.flatMap(({ shareholder }) =>
      shareholder !== undefined && soundsInstitutional(shareholder) ? [shareholder] : [],
    );
}
