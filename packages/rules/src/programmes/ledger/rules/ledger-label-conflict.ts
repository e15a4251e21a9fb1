import { rule, type Truth } from '../../../kernel/index.ts';
import { plainName, valueOf } from '../figures.ts';
import { mayBeCompared, sayQuantity } from '../quantities/index.ts';
import { nameOfRelation } from '../relations/listed.ts';
import { retoldIn } from '../relations/retold.ts';
import { saySource } from '../say-source.ts';
import { relations } from '../tables/relations.ts';
import type { Figure } from '../tables/figures.ts';

/** One figure under two names, of two scopes or in 户 and 户次: then it may not be one. */
export const ledgerLabelConflict = rule(relations, {
  code: 'ledger-label-conflict',
  label: '同一数字有两种名称或口径',
  effect: 'confirm',
  cites: null,
  when: (row, ask) => {
    const rows = retoldIn(row, ask);
    return rows && isUnlike(rows);
  },
  says: (row, ask) => {
    const said = retoldIn(row, ask)!.map(
      (figure) => `${figure.indicator ?? '未填指标'}${sayQuantity(valueOf(figure)!)}（${saySource(figure)}）`,
    );
    return `${nameOfRelation(row)}所列是同一指标，名称、口径或单位却不同：${said.join('、')}。请核实。`;
  },
});

const isUnlike = (rows: readonly Figure[]): Truth =>
  new Set(rows.map(({ indicator, scope }) => `${plainName(indicator ?? '')} ${plainName(scope ?? '')}`)).size > 1 ||
  rows.some((row) => !mayBeCompared(valueOf(row)!.unit, valueOf(rows[0]!)!.unit));
