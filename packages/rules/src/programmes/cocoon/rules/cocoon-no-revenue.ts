import { is, rule } from '../../../kernel/index.ts';
import { intensity } from '../facts.ts';
import { leastIntensity } from '../parameters.ts';
import { standardFor } from '../readings.ts';
import { projects } from '../tables/projects.ts';

/** Start-ups may have none yet. A share of nothing is no share, and the text does not say what holds in its place. */
export const cocoonNoRevenue = rule(projects, {
  code: 'cocoon-no-revenue',
  label: '没有收入，研发投入强度无从计算',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: leastIntensity.cites,
  when: (p, ask) => (ask.way(standardFor) === 'goal' ? false : is(intensity(p, ask)?.whole, 0)),
  says: () => '收入为0，研发投入强度无从计算，文件没有规定此时如何认定；由主管部门核定。',
});
