import { type Maybe, type Truth, and, not, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { isChallenge } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

export const coThresholdAsked = rule(projects, {
  code: 'co-threshold-asked',
  label: '揭榜项目设了年龄、职称或资历限制',
  effect: 'hint',
  cites: reply('三（一）1', '揭榜挂帅不问出身、不论资历、不设门槛。'),
  when: (p) => and(isChallenge(p), not(isNone(p.threshold))),
  says: (p) => `申报资格限制填“${p.threshold}”；揭榜挂帅不设年龄、职称、资历门槛，请考虑取消。`,
});

const isNone = (text: Maybe<string>): Truth => (text === undefined ? undefined : /^(无|没有|不限|不设|否)/.test(text));
