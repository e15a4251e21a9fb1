import { or, rule, type Maybe, type Truth } from '../../../kernel/index.ts';
import { guide } from '../document.ts';
import { averageStaff, averageTechnicalStaff } from '../heads.ts';
import { enterprises } from '../tables/enterprises.ts';
import { quarters } from '../tables/quarters.ts';

/** Declared heads and the average of the quarters, where the office has asked for them. */
export const smeHeadsDiffer = rule(enterprises, {
  code: 'sme-heads-differ',
  label: '填报人数与全年季平均数不一致',
  effect: 'confirm',
  cites: guide('人员指标', '人员数按全年季平均数计算的说法未与原文核对。'),
  when: (e, ask) =>
    ask.given(quarters)
      ? or(differ(e.staff, averageStaff(e, ask)), differ(e.technicalStaff, averageTechnicalStaff(e, ask)))
      : false,
  says: (e, ask) =>
    `填报职工${e.staff ?? '未填'}人、科技人员${e.technicalStaff ?? '未填'}人，按季度人数表算出的全年季平均数为职工${averageStaff(e, ask) ?? '未知'}人、科技人员${averageTechnicalStaff(e, ask) ?? '未知'}人；请核实。`,
});

/** To the whole person: an average is declared rounded. */
const differ = (declared: Maybe<number>, average: Maybe<number>): Truth =>
  declared === undefined || average === undefined ? undefined : Math.abs(declared - average) >= 1;
