import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../kernel/cases.ts';
import { runCase } from '../kernel/run-case.ts';
import { programmes } from './index.ts';

const modules = import.meta.glob<{ cases: RuleCases }>('./*/rules/*.cases.ts', { eager: true });
const sources = import.meta.glob<string>('./*/rules/*.ts', { eager: true, query: '?raw', import: 'default' });
const notes = import.meta.glob<string>('./*/policy.md', { eager: true, query: '?raw', import: 'default' });
const all = Object.values(modules).map(({ cases }) => cases);

describe.each(programmes.map((programme) => [programme.id, programme] as const))('%s', (id, programme) => {
  it('names every rule once', () => {
    const codes = programme.rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('keeps each rule in a file of its name, with its cases beside it', () => {
    for (const { code } of programme.rules) {
      expect(sources, code).toHaveProperty([`./${id}/rules/${code}.ts`]);
      expect(modules, code).toHaveProperty([`./${id}/rules/${code}.cases.ts`]);
    }
  });

  it('registers every rule that has a file', () => {
    const files = Object.keys(modules).filter((file) => file.startsWith(`./${id}/`));
    expect(files.length).toBe(programme.rules.length);
  });

  it('explains every rule, parameter and reading in policy.md', () => {
    const text = notes[`./${id}/policy.md`] ?? '';
    for (const { code } of programme.rules) expect(text).toContain(code);
    for (const parameter of programme.parameters) expect(text).toContain(parameter.id);
    for (const reading of programme.readings) expect(text).toContain(reading.id);
  });

  it('gives a paragraph wherever a verdict or money hangs on it', () => {
    for (const { code, effect, cites } of programme.rules)
      if (effect !== 'confirm' && effect !== 'hint') expect(cites?.paragraph, code).toBeTruthy();
  });

  it('dates its figures in order, without overlap, each with its source', () => {
    for (const { id: parameter, values, cites } of programme.parameters) {
      expect(cites.paragraph, parameter).toBeTruthy();
      values.forEach((value, i) => {
        expect(value.cites.paragraph, parameter).toBeTruthy();
        expect(value.to ?? '9999', parameter).toSatisfy((to: string) => to >= value.from);
        const next = values[i + 1];
        if (next)
          expect(value.to, `${parameter} has no end before its next value`).toSatisfy((to: string) => to < next.from);
      });
    }
  });

  it('names at least two ways of each reading', () => {
    for (const { ways } of programme.readings) expect(ways.length).toBeGreaterThan(1);
  });

  describe.each(
    programme.rules.map(
      (rule) => [rule.code, rule.cites?.paragraph ?? '', all.find((cases) => cases.rule === rule)!] as const,
    ),
  )('%s, %s', (code, _paragraph, ruleCases) => {
    it.each(ruleCases.cases.map((ruleCase) => [ruleCase.name, ruleCase] as const))('%s', (_name, ruleCase) => {
      const { answer, evaluation } = runCase(programme, ruleCases, ruleCase, programmes);
      expect(answer).toBe(ruleCase.answer);
      if (answer !== true) return;
      const sentence = evaluation.says(ruleCases.rule, 0);
      expect(sentence).toMatch(/[一-龥]{4}.*。$/u);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    });

    it('has a case on each side, and one that is not known', () => {
      const answers = new Set(ruleCases.cases.map(({ answer }) => answer));
      expect([...answers], code).toEqual(expect.arrayContaining([true, false, undefined]));
    });
  });
});
