import { groupRule, type Ask, type Truth } from '../../../kernel/index.ts';
import { figureKey, nameOf, plainName, toleranceOf, valueOf } from '../figures.ts';
import { isSame } from '../published/agree.ts';
import { mayBeCompared, sayQuantity } from '../quantities/index.ts';
import { saySource } from '../say-source.ts';
import { settledByShare } from '../relations/settled-by-share.ts';
import { figures, type Figure } from '../tables/figures.ts';

/** One indicator of one period, told with two figures: in one document or in two. */
export const ledgerToldTwice = groupRule(figures, {
  code: 'ledger-told-twice',
  label: '同一指标前后不一致',
  effect: 'confirm',
  cites: null,
  by: (row) => {
    const key = figureKey(row);
    return key === undefined ? undefined : `${key} ${plainName(row.scope ?? '')}`;
  },
  when: (rows, ask) => differ(rows, ask),
  says: (rows, ask) => {
    const said = rows.flatMap((row) => {
      const value = valueOf(row);
      return value ? [`${sayQuantity(value)}（${saySource(row)}）`] : [];
    });
    const settled = settledByShare(rows, ask);
    return `${nameOf(rows[0]!)}（${rows[0]!.period}）有不同的数字：${said.join('、')}；${settled}请核实以哪一处为准。`;
  },
});

function differ(rows: readonly Figure[], ask: Ask): Truth {
  const told = rows.flatMap((row) => valueOf(row) ?? []);
  if (told.length < rows.length && told.length < 2) return undefined;
  const tolerance = toleranceOf(ask);
  const answers = told.flatMap((a, i) =>
    told.slice(i + 1).map((b) => (mayBeCompared(a.unit, b.unit) ? isSame(a, b, tolerance) : true)),
  );
  if (answers.includes(false)) return true;
  return answers.includes(undefined) ? undefined : false;
}
