import { not, or, rule, type Ask } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { passesAchievements, passesIntensity, passesStaffShare } from '../facts.ts';
import { standardFor } from '../readings.ts';
import { projects, type Project } from '../tables/projects.ts';

/** Where the standard is the goal of the project, what is still lacking is told, and nobody is refused. */
export const cocoonBelowGoal = rule(projects, {
  code: 'cocoon-below-goal',
  label: '距“四科”企业标准尚有差距',
  effect: 'hint',
  cites: measures('二（五）', '推动科技型中小微企业达到“四科”企业标准。'),
  when: (p, ask) => (ask.way(standardFor) === 'goal' ? or(...tests(p, ask).map(([, passes]) => not(passes))) : false),
  says: (p, ask) => {
    const lacking = tests(p, ask).flatMap(([name, passes]) => (passes === false ? [name] : []));
    return `尚未达到“四科”企业标准的有：${lacking.join('、')}；按培育目标对待，不影响申报。`;
  },
});

const tests = (p: Project, ask: Ask) =>
  [
    ['科技人员占比', passesStaffShare(p, ask)],
    ['自主创新成果和成果转化', passesAchievements(p, ask)],
    ['研发投入强度', passesIntensity(p, ask)],
    ['主营产品关键核心技术', p.coreTechnology],
  ] as const;
