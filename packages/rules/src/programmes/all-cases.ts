import type { RuleCases } from '../kernel/cases.ts';

const modules = import.meta.glob<{ cases: RuleCases }>('./*/rules/*.cases.ts', { eager: true });
const notes = import.meta.glob<string>('./*/policy.md', { eager: true, query: '?raw', import: 'default' });

/** The cases of every rule, by the rule's code. */
export const allCases: ReadonlyMap<string, RuleCases> = new Map(
  Object.values(modules).map(({ cases }) => [cases.rule.code, cases]),
);

/** The notes on a programme's policy, by the programme's id. */
export const policyNotes: ReadonlyMap<string, string> = new Map(
  Object.entries(notes).map(([file, text]) => [file.split('/')[1]!, text]),
);
