import { readFileSync } from 'node:fs';
import path from 'node:path';
import { programmes } from '@keshen/rules';
import { describe, expect, it } from 'vitest';

const guide = readFileSync(path.resolve(import.meta.dirname, '../docs/guide.md'), 'utf8');
const lines = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('the clerk’s guide', () => {
  it.each(programmes.map((programme) => [programme.id, programme] as const))(
    'tells of %s and of the tables that it asks for',
    (id, { title, tables }) => {
      const line = lines.find(([, code]) => code === `\`${id}\``) ?? [];
      expect(line[2]).toBe(title);
      const lacking = tables.filter(
        ({ optional, label }) => !optional && !line[3]!.includes(label.replace(/^专精特新(?=“)/, '')),
      );
      expect(lacking.map(({ label }) => label)).toEqual([]);
    },
  );

  it('tells of no programme that there is not', () => {
    const told = lines.flatMap(([, code]) => /^`([a-z-]+)`$/.exec(code ?? '')?.[1] ?? []);
    expect(told.toSorted()).toEqual(programmes.map(({ id }) => id).toSorted());
  });
});
