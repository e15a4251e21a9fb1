import { casesOf } from '../../../kernel/cases.ts';
import { atBounds, sound } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonBelowGoal } from './cocoon-below-goal.ts';

const ways = { 'cocoon-standard': 'goal' };

export const cases = casesOf(cocoonBelowGoal, projects, [
  { name: '四项都达到', rows: [sound], ways, answer: false },
  { name: '三项未达到', rows: [atBounds], ways, answer: true },
  { name: '一项未达到，其余未填', rows: [{ coreTechnology: false }], ways, answer: true },
  { name: '都未填', rows: [{}], ways, answer: undefined },
  { name: '逐项判定时不另提示', rows: [atBounds], answer: false },
]);
