import { above, groupRule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { tax } from '../tables/tax.ts';

/** Two rows would be paid twice, and the order of the sheet does not tell which of them counts. */
export const rdListedTwice = groupRule(tax, {
  code: 'rd-listed-twice',
  label: '同一企业列了几次',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: reply('一（一）', '按年度、按户核算补助。'),
  by: (t) => t.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一企业'}（${group[0]!.creditCode}）列了${group.length}次；请与税务部门核对，合并或只保留一行，避免重复补助。`,
});
