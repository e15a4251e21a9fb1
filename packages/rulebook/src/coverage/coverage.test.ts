import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mechanisms } from './index.ts';

/** The list of what the documents hold stands beside the checkout, where it was drawn up. */
const facts = path.resolve(import.meta.dirname, '../../../../../shared/policy/FACTS.md');
if (!existsSync(facts)) {
  if (process.env['REQUIRE_ALL'] === '1')
    throw new Error('REQUIRE_ALL=1, but this machine lacks the list of mechanisms');
  process.stderr.write('skipped: the folder "shared" is not beside the checkout\n');
}

describe('the table of what serves each mechanism', () => {
  it('has 231 rows, each with a name and something that serves it', () => {
    expect(mechanisms.length).toBe(231);
    expect(new Set(mechanisms.map(({ id }) => id)).size).toBe(231);
    for (const { id, name, by } of mechanisms) {
      expect([id, name]).toEqual([id, expect.stringMatching(/\p{Script=Han}/u)]);
      expect([id, by.length]).not.toEqual([id, 0]);
    }
  });

  it('calls nothing computed that only a register holds', () => {
    const registers = new Set(['ledger', 'tasks']);
    for (const { id, served, by } of mechanisms)
      if (served === 'computed') expect([id, by.some((one) => !registers.has(one))]).toEqual([id, true]);
  });

  it.skipIf(!existsSync(facts))('is complete: every row of the list of mechanisms, and no other', () => {
    const listed = [...readFileSync(facts, 'utf8').matchAll(/^\| (00[0-4]-\d+) \|/gm)].map(([, id]) => id!);
    expect(mechanisms.map(({ id }) => id)).toEqual(listed);
  });
});
