import { amount } from '../../kernel/index.ts';
import { projectMoney, projectYear } from './parameters.ts';
import { projects } from './tables/projects.ts';

/** What a project gets. The documents at hand give no sum: nothing is said before the office has set it. */
export const cocoonProject = amount(projects, {
  item: 'cocoon-project',
  label: '破茧成蝶项目经费',
  cites: projectMoney.cites,
  pays: (_p, ask) => {
    const year = ask.value(projectYear);
    const money = ask.value(projectMoney);
    return year === undefined || money === undefined ? undefined : [{ year, amount: money }];
  },
});
