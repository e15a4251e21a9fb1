import { rule, type Ask, type Maybe, type Truth } from '../../../kernel/index.ts';
import { toleranceOf, valueOf } from '../figures.ts';
import { isSame } from '../published/agree.ts';
import { compare, constant, mayBeCompared, sayQuantity } from '../quantities/index.ts';
import { nameOfRelation, relationIn, weighListed } from '../relations/listed.ts';
import { nameCountIn } from '../relations/name-count.ts';
import { retoldIn } from '../relations/retold.ts';
import { sayDifference, sayPivot, sayTerms } from '../relations/say-outcome.ts';
import { isWeighed } from '../relations/weigh.ts';
import { relations, type RelationRow } from '../tables/relations.ts';

/** Figures that ought to hang together and do not, whatever was rounded. */
export const ledgerRelationDiffers = rule(relations, {
  code: 'ledger-relation-differs',
  label: '勾稽关系不成立',
  effect: 'confirm',
  cites: null,
  when: differs,
  says: (row, ask) => `${nameOfRelation(row)}不成立：${saidOf(row, ask)}。请核实各数和口径。`,
});

function differs(row: RelationRow, ask: Ask): Truth {
  const tolerance = toleranceOf(ask);
  const list = nameCountIn(row, ask);
  if (list) return compare(constant(BigInt(list.names)), list.told, tolerance) === 'differs';
  const retold = retoldIn(row, ask)?.map((figure) => valueOf(figure)!);
  if (retold) {
    // 户 and 户次 are another rule's matter.
    const alike = retold.filter(({ unit }) => mayBeCompared(unit, retold[0]!.unit));
    const answers = alike.map((other) => isSame(retold[0]!, other, tolerance));
    return answers.includes(false) ? true : answers.includes(undefined) ? undefined : false;
  }
  const outcome = weighListed(row, ask);
  return outcome && isWeighed(outcome) && outcome.is !== 'open' ? outcome.is === 'differs' : undefined;
}

function saidOf(row: RelationRow, ask: Ask): Maybe<string> {
  const list = nameCountIn(row, ask);
  if (list) return `名单列了${list.names}个，填${sayQuantity(list.told)}`;
  const retold = retoldIn(row, ask);
  if (retold) return retold.map((figure) => `编号${figure.number}为${sayQuantity(valueOf(figure)!)}`).join('，');
  const [relation, outcome] = [relationIn(row, ask), weighListed(row, ask)];
  if (!relation || !outcome || !isWeighed(outcome)) return undefined;
  const pivot = sayPivot(relation, toleranceOf(ask));
  return `${sayTerms(relation)}，${sayDifference(outcome)}${pivot && `；${pivot}`}`;
}
