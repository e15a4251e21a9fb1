import { rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { nameOf, plainName, toleranceOf, valueOf } from '../figures.ts';
import { publishedOf } from '../published/index.ts';
import { asRow, isSame } from '../published/agree.ts';
import { sayQuantity } from '../quantities/index.ts';
import { saySource } from '../say-source.ts';
import { figures, type Figure } from '../tables/figures.ts';

/** The documents tell this figure twice and differently: whichever the row has, somebody decides. */
export const ledgerPublishedConflict = rule(figures, {
  code: 'ledger-published-conflict',
  label: '文件前后说法不一致',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => {
    const places = placesOf(row, ask);
    return places && places.length > 1;
  },
  says: (row, ask) => {
    const said = placesOf(row, ask)!.map((place) => `${sayQuantity(valueOf(place)!)}（${saySource(place)}）`);
    return `${nameOf(row)}（${row.period}）在文件中有不同的说法：${said.join('、')}；请核实以哪一处为准。`;
  },
});

/** The places of the documents that contradict each other, one of each kind. Undefined: they do not tell of the row at all. */
function placesOf(row: Figure, ask: Ask): Maybe<readonly Figure[]> {
  const all = publishedOf(row)?.map(asRow);
  if (!all || all.length === 0) return undefined;
  const tolerance = toleranceOf(ask);
  const distinct: Figure[] = [];
  for (const place of all) {
    const value = valueOf(place)!;
    const known = distinct.some(
      (other) => isSame(valueOf(other)!, value, tolerance) !== false && sameScope(other, place),
    );
    if (!known) distinct.push(place);
  }
  return distinct;
}

const sameScope = (a: Figure, b: Figure): boolean => plainName(a.scope ?? '') === plainName(b.scope ?? '');
