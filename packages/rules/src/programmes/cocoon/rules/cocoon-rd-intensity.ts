import { not, rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { intensity, passesIntensity } from '../facts.ts';
import { leastIntensity } from '../parameters.ts';
import { standardFor } from '../readings.ts';
import { sayShare } from '../share.ts';
import { projects } from '../tables/projects.ts';

/** 高于: exactly 6 % fails. Without revenue there is no intensity, see `cocoon-no-revenue`. */
export const cocoonRdIntensity = rule(projects, {
  code: 'cocoon-rd-intensity',
  label: '研发投入强度未达到标准',
  effect: 'excludes',
  cites: leastIntensity.cites,
  when: (p, ask) => {
    if (ask.way(standardFor) === 'goal' || intensity(p, ask)?.whole === 0) return false;
    return not(passesIntensity(p, ask));
  },
  says: (p, ask) => {
    const share = intensity(p, ask)!;
    return `研发费用${sayMoney(share.part)}，收入${sayMoney(share.whole)}，强度${sayShare(share)}；须高于${sayFigure(leastIntensity.unit, ask.value(leastIntensity)!)}，等于不算。`;
  },
});
