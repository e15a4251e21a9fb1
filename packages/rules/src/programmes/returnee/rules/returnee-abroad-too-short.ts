import { below, rule } from '../../../kernel/index.ts';
import { leastAbroad } from '../parameters.ts';
import { projects } from '../tables/projects.ts';

/** Only where the year's guide says so; 以上: so many months are enough. */
export const returneeAbroadTooShort = rule(projects, {
  code: 'returnee-abroad-too-short',
  label: '在外留学时间不足',
  effect: 'excludes',
  cites: leastAbroad.cites,
  when: ({ abroadMonths }, ask) => {
    const least = ask.limit(leastAbroad) ?? null;
    return least === null ? false : below(abroadMonths, least);
  },
  says: ({ abroadMonths }, ask) => `在外留学${abroadMonths}个月，不满当年通知规定的${ask.limit(leastAbroad)}个月。`,
});
