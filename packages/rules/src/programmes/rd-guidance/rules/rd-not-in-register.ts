import { rule } from '../../../kernel/index.ts';
import { registerRows } from '../facts.ts';
import { tax } from '../tables/tax.ts';

export const rdNotInRegister = rule(tax, {
  code: 'rd-not-in-register',
  label: '登记信息表中没有此企业',
  effect: 'confirm',
  cites: null,
  when: (t, ask) => {
    const rows = registerRows(t, ask);
    return rows === undefined ? undefined : rows.length === 0;
  },
  says: (t) =>
    `市场主体登记信息表中没有信用代码为${t.creditCode}的企业${t.name ? `（${t.name}）` : ''}；请核对代码，或请市场监管部门补充。`,
});
