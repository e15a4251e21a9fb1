import { not, or, rule, type Ask, type Truth } from '../../../kernel/index.ts';
import { personConditions } from '../document.ts';
import { isDoctor, isMasterAtLeast, isSenior } from '../persons.ts';
import { qualification } from '../readings.ts';
import { candidates, type Candidate } from '../tables/candidates.ts';

/** Only where the year's notice asks for a degree or a title: the plan does not. */
export const qualificationLacking = rule(candidates, {
  code: 'qualification-lacking',
  label: '学位、职称不符合当年通知要求',
  effect: 'excludes',
  cites: personConditions,
  when: (c, ask) => not(isQualified(c, ask)),
  says: (c, ask) => `学位为${c.degree ?? '未填'}，职称为${c.title ?? '未填'}；当年通知要求${meaningOf(ask)}。`,
});

function isQualified(c: Candidate, ask: Ask): Truth {
  switch (ask.way(qualification)) {
    case 'none':
      return true;
    case 'master':
      return isMasterAtLeast(c);
    case 'doctor':
      return isDoctor(c);
    case 'senior':
      return isSenior(c);
    case 'doctor-or-senior':
      return or(isDoctor(c), isSenior(c));
  }
}

const meaningOf = (ask: Ask): string => qualification.ways.find(([way]) => way === ask.way(qualification))![1];
