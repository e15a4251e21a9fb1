import { rule } from '../../../kernel/index.ts';
import { nameOf } from '../figures.ts';
import { isTold, outcomesIn, sayInRow } from '../relations/in-row.ts';
import { figures } from '../tables/figures.ts';

/** Not as printed, but no contradiction either: the parts are rounded, or rough. */
export const ledgerWithinRounding = rule(figures, {
  code: 'ledger-within-rounding',
  label: '考虑四舍五入才相符',
  effect: 'hint',
  cites: null,
  when: (row, ask) => (outcomesIn(row, 'rounding', ask).length > 0 ? true : isTold(row, ask)),
  says: (row, ask) => {
    const said = outcomesIn(row, 'rounding', ask).map(([relation]) => sayInRow(row, relation, ask));
    return `${nameOf(row)}：${said.join('；')}。考虑四舍五入或约数才相符，如有更细的数字请补充。`;
  },
});
