import { rule, sayFigure } from '../../../kernel/index.ts';
import { leastMonths } from '../parameters.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The parts of 职工总数; who worked less than so many months is none of them. */
export const smeStaffPartsDiffer = rule(enterprises, {
  code: 'sme-staff-parts-differ',
  label: '职工总数与各部分之和不一致',
  effect: 'confirm',
  cites: leastMonths.cites,
  when: (e) =>
    e.staff === undefined || e.employed === undefined || e.partTime === undefined
      ? undefined
      : e.employed + e.partTime !== e.staff,
  says: (e, ask) => {
    const months = ask.value(leastMonths);
    const least =
      months === undefined
        ? ''
        : `，兼职和临时人员全年累计工作须满${sayFigure(leastMonths.unit, months).replace('月', '个月')}`;
    return `在职${e.employed}人加兼职和临时${e.partTime}人，与职工总数${e.staff}人不一致${least}；请核对。`;
  },
});
