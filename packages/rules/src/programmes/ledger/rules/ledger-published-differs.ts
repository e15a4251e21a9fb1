import { rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { nameOf, numberIn, toleranceOf, valueOf, type Numeric } from '../figures.ts';
import { sourcesOf } from '../published/index.ts';
import { asRow, departures } from '../published/agree.ts';
import { sayQuantity } from '../quantities/index.ts';
import { saySource } from '../say-source.ts';
import { figures, type Figure } from '../tables/figures.ts';

/**
 * A figure that the documents print, told otherwise: what a wrong key does. Held against every place from which the row may
 * have been taken; one that agrees is enough.
 */
export const ledgerPublishedDiffers = rule(figures, {
  code: 'ledger-published-differs',
  label: '与文件所载不一致',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => {
    const found = nearest(row, ask);
    return found && found.wrong.length > 0;
  },
  says: (row, ask) => {
    const { source, wrong } = nearest(row, ask)!;
    const said = wrong.map((name) => {
      const label = figures.fields[name].label.replace('（%）', '');
      return `${label}填${sayQuantity(numberIn(row, name)!)}，所载为${sayQuantity(numberIn(source, name)!)}`;
    });
    return `${nameOf(row)}（${row.period}）与${saySource(source)}不一致：${said.join('，')}；请对照原文核实。`;
  },
});

/** The place that agrees with most of the row. Undefined: the documents do not tell of it, or the row has no figure. */
function nearest(row: Figure, ask: Ask): Maybe<{ readonly source: Figure; readonly wrong: readonly Numeric[] }> {
  if (valueOf(row) === undefined) return undefined;
  const held = (sourcesOf(row) ?? [])
    .map(asRow)
    .map((source) => ({ source, wrong: departures(row, source, toleranceOf(ask)) }));
  return held.toSorted((a, b) => a.wrong.length - b.wrong.length)[0];
}
