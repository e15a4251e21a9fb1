import { casesOf } from '../../../kernel/cases.ts';
import { atBounds, sound } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonAchievements } from './cocoon-achievements.ts';

const ways = { 'cocoon-achievements-counted': 'high-value' };

export const cases = casesOf(cocoonAchievements, projects, [
  { name: '5项', rows: [atBounds], answer: true },
  { name: '6项', rows: [sound], answer: false },
  { name: '没有成果转化，成果已有6项', rows: [{ achievements: 6 }], answer: false },
  { name: '成果未填，转化已有6项', rows: [{ conversions: 6 }], answer: false },
  { name: '成果转化未填', rows: [{ achievements: 5 }], answer: undefined },
  { name: '只计高价值，5项', rows: [{ ...sound, highValue: 3 }], ways, answer: true },
  { name: '只计高价值，6项', rows: [{ ...sound, highValue: 4 }], ways, answer: false },
  { name: '只计高价值，未填', rows: [sound], ways, answer: undefined },
  { name: '作为培育目标，只提示', rows: [atBounds], ways: { 'cocoon-standard': 'goal' }, answer: false },
]);
