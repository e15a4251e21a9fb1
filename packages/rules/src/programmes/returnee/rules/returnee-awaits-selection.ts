import { rule } from '../../../kernel/index.ts';
import { grants } from '../document.ts';
import { projects } from '../tables/projects.ts';

/** Of a project whose kind nobody knows there is nothing to choose yet. */
export const returneeAwaitsSelection = rule(projects, {
  code: 'returnee-awaits-selection',
  label: '尚无评审结果',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: grants('每年择优遴选20个项目。'),
  when: ({ kind, selected }) => (kind === undefined ? undefined : selected === undefined),
  says: ({ kind }) => `申报${kind}，尚无评审结果；请评审单位在“是否入选”一栏填写是或否。`,
});
