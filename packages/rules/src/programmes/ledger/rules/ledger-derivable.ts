import { rule } from '../../../kernel/index.ts';
import { nameOf } from '../figures.ts';
import { isTold, outcomesIn, relationOf } from '../relations/in-row.ts';
import { sayDerived } from '../relations/say-outcome.ts';
import { figures } from '../tables/figures.ts';

/** What the figures of a row make of the one that it leaves out: the clerk looks it up and compares. */
export const ledgerDerivable = rule(figures, {
  code: 'ledger-derivable',
  label: '可以推算的数字',
  effect: 'hint',
  cites: null,
  when: (row, ask) => (outcomesIn(row, 'derives', ask).length > 0 ? true : isTold(row, ask)),
  says: (row, ask) => {
    const said = outcomesIn(row, 'derives', ask).map(([relation, outcome]) =>
      sayDerived(relationOf(row, relation), outcome),
    );
    return `${nameOf(row)}：由本行数字推算，${said.join('；')}；请与原始数据比对。`;
  },
});
