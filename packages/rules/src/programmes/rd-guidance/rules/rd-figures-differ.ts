import { or, rule, sayMoney, type Ask, type Fen, type Maybe, type Truth } from '../../../kernel/index.ts';
import { statisticsOf } from '../facts.ts';
import { tolerance } from '../parameters.ts';
import { tax, type TaxRow } from '../tables/tax.ts';

/** The two offices count by different rules, so a difference is no fault; but somebody says which figure holds. */
export const rdFiguresDiffer = rule(tax, {
  code: 'rd-figures-differ',
  label: '税务与统计的研发数据不一致',
  effect: 'confirm',
  cites: tolerance.cites,
  when: (t, ask) => or(...pairs(t, ask).map(({ ours, theirs }) => differ(ours, theirs, ask))),
  says: (t, ask) => {
    const said = pairs(t, ask).flatMap(({ year, ours, theirs }) =>
      differ(ours, theirs, ask) === true ? [`${year}税务数${sayMoney(ours!)}、统计数${sayMoney(theirs!)}`] : [],
    );
    return `研发数据不一致：${said.join('；')}；两部门统计口径不同，请核实单位和年度，并确认采用哪一个。`;
  },
});

function pairs(t: TaxRow, ask: Ask) {
  const row = statisticsOf(t, ask);
  return [
    { year: '当年', ours: t.expense, theirs: row?.rd },
    { year: '上年', ours: t.expenseBefore, theirs: row?.rdBefore },
  ];
}

/** Unset, every difference is shown; a tolerance is a share of the tax office's figure. */
function differ(ours: Maybe<Fen>, theirs: Maybe<Fen>, ask: Ask): Truth {
  const allowed = ask.limit(tolerance);
  if (allowed === null) return false;
  if (ours === undefined || theirs === undefined) return undefined;
  const apart = BigInt(Math.abs(ours - theirs));
  return apart * 1_000_000n > BigInt(allowed ?? 0) * BigInt(ours);
}
