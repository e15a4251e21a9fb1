import { rule, type Ask } from '../../../kernel/index.ts';
import { nameOf, numberIn, toleranceOf, valueOf } from '../figures.ts';
import { sourcesOf } from '../published/index.ts';
import { asRow, departures, type Departure } from '../published/agree.ts';
import { askPercentCell, sayQuantity } from '../quantities/index.ts';
import { saySource } from '../say-source.ts';
import { figures, type Figure } from '../tables/figures.ts';

/**
 * A figure that the documents print, told otherwise: what a wrong key does. Held against every place from which the row may
 * have been taken: each number has to agree with one of them.
 */
export const ledgerPublishedDiffers = rule(figures, {
  code: 'ledger-published-differs',
  label: '与文件所载不一致',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => {
    // The figure is read first: a finding stands at the cell that a rule reads first.
    if (valueOf(row) === undefined || !sourcesOf(row)?.length) return undefined;
    return wrongIn(row, ask).length > 0;
  },
  says: (row, ask) => {
    const said = wrongIn(row, ask).map(({ name, source }) => {
      const label = figures.fields[name].label.replace('（%）', '');
      const [own, theirs] = [numberIn(row, name)!, numberIn(source, name)!];
      return `${label}填${sayQuantity(own)}，${saySource(source)}所载为${sayQuantity(theirs)}${askPercentCell(own, theirs.number)}`;
    });
    return `${nameOf(row)}（${row.period}）与文件所载不一致：${said.join('；')}。请对照原文核实。`;
  },
});

const wrongIn = (row: Figure, ask: Ask): readonly Departure[] =>
  departures(row, (sourcesOf(row) ?? []).map(asRow), toleranceOf(ask));
