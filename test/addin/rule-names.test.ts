import { programmes } from '@keshen/rules';
import { describe, expect, it } from 'vitest';
import { zh } from '../../packages/pane/src/messages/zh.ts';

describe.each(programmes.map((programme) => [programme.id, programme] as const))('%s in the pane', (id, programme) => {
  it('has its title', () => {
    expect(zh.programmes[id]).toBe(programme.title);
  });

  it.each(programme.tables.map((table) => [table.id, table.label] as const))('has the label of %s', (table, label) => {
    expect(zh.tableNames[table]).toBe(label);
  });

  it.each(programme.rules.map(({ code }) => [code]))('has a name for the rule %s', (code) => {
    expect(zh.rules[code]).toMatch(/\p{Script=Han}/u);
  });
});
