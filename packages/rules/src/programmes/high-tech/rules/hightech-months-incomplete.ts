import { not, rule } from '../../../kernel/index.ts';
import { guide } from '../document.ts';
import { isWholeYear, monthOf, monthsOf } from '../staff.ts';
import { applicants } from '../tables/applicants.ts';

export const hightechMonthsIncomplete = rule(applicants, {
  code: 'hightech-months-incomplete',
  label: '月度人数不是全年十二个月各一行',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: guide('企业科技人员占比', '按全年各月平均数的平均计算。'),
  when: (a, ask) => {
    const rows = monthsOf(a, ask);
    return rows && (rows.length === 0 ? false : not(isWholeYear(rows)));
  },
  says: (a, ask) => {
    const known = monthsOf(a, ask)!.flatMap((row) => monthOf(row) ?? []);
    return `月度人数表有${monthsOf(a, ask)!.length}行，能认出的月份为${[...new Set(known)].toSorted((x, y) => x - y).join('、') || '无'}；全年平均数须有1至12月各一行，请补齐或删去重复的行。`;
  },
});
