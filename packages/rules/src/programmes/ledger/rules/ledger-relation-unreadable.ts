import { rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { kinds, nameCount, sameFigure } from '../relations/kinds.ts';
import { isSum, listedIn, nameOfRelation, weighListed } from '../relations/listed.ts';
import { nameCountIn } from '../relations/name-count.ts';
import { retoldIn } from '../relations/retold.ts';
import { relations, type RelationRow } from '../tables/relations.ts';

/** A relation that leads nowhere is not checked, and must not pass for one that holds. */
export const ledgerRelationUnreadable = rule(relations, {
  code: 'ledger-relation-unreadable',
  label: '勾稽关系无法核对',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => {
    if (row.kind === undefined || !listedIn(row, ask)) return undefined;
    return troubleOf(row, ask) !== undefined;
  },
  says: (row, ask) => `${nameOfRelation(row)}没有核对：${troubleOf(row, ask)}；请更正后重新检查。`,
});

function troubleOf(row: RelationRow, ask: Ask): Maybe<string> {
  const { trouble } = listedIn(row, ask)!;
  if (trouble.length > 0) return trouble.join('、');
  if (row.kind === nameCount) return nameCountIn(row, ask) ? undefined : '须填结果编号和名单';
  if (row.kind === sameFigure) return retoldIn(row, ask) ? undefined : '至少要有两个编号';
  const is = weighListed(row, ask)?.is;
  if (!isSum(row.kind)) return '没有这一种关系';
  const { names, least, most } = kinds[row.kind];
  switch (is) {
    case 'too-few':
    case 'too-many':
      return `各项编号依次为${names.join('、')}，应有${least === most ? least : `${least}至${most}`}个`;
    case 'units-differ':
      return '各数的单位不能放在一起计算';
    case 'divides-by-nothing':
      return '除数是零';
    case 'nothing-to-tell':
      return '未知的数字不止一个';
    default:
      return undefined;
  }
}
