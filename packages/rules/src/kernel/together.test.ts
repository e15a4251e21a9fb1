import { describe, expect, it } from 'vitest';
import { cocoon, findProgramme, findTable, programmes, rdGuidance, together } from '../index.ts';

describe('programmes together', () => {
  const both = together([rdGuidance, cocoon]);

  it('keep all that each of them has, and what they share once', () => {
    expect(both.rules).toEqual([...rdGuidance.rules, ...cocoon.rules]);
    expect(both.parameters).toEqual([...rdGuidance.parameters, ...cocoon.parameters]);
    expect(new Set(both.tables).size).toBe(both.tables.length);
    expect(both.tables.length).toBeLessThan(rdGuidance.tables.length + cocoon.tables.length);
  });

  it('are found again by their id, and the same each time', () => {
    expect(both.id).toBe('rd-guidance+cocoon');
    expect(findProgramme(both.id)).toBe(both);
    expect(findProgramme('cocoon')).toBe(cocoon);
    expect(findProgramme(`${cocoon.title}+high-tech`)).toBe(findProgramme('cocoon+high-tech'));
    expect(findProgramme('cocoon+nothing')).toBeUndefined();
    expect(together([cocoon, cocoon])).toBe(cocoon);
  });

  it('are named by the first where there are many', () => {
    expect(both.title).toBe(`${rdGuidance.title}、${cocoon.title}`);
    expect(together(programmes).title).toBe(`${programmes[0]!.title}等${programmes.length}个专项`);
  });

  it('never give one code, table, item, figure or reading to two different things', () => {
    const { rules, tables, amounts, parameters, readings } = together(programmes);
    for (const ids of [
      rules.map(({ code }) => code),
      tables.map(({ id }) => id),
      amounts.map(({ item }) => item),
      parameters.map(({ id }) => id),
      readings.map(({ id }) => id),
    ])
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('name tables of every programme', () => {
    expect(findTable('cocoon-projects')).toBe(cocoon.tables[0]);
    expect(findTable('none')).toBeUndefined();
  });
});
