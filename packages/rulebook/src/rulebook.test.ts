import { explanations } from '@keshen/review';
import { programmes } from '@keshen/rules';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from './in-english.ts';
import { rulebook } from './rulebook.tsx';

const book = rulebook();
const pages = [...book].filter(([name]) => name.endsWith('.html'));
const page = (code: string) => book.get(`codes/${code}.html`)!;

describe('the rule book', () => {
  it('has a page for every code that a report can hold, and for nothing else', () => {
    const codes = pages.flatMap(([name]) => /^codes\/(.*)\.html$/.exec(name)?.[1] ?? []);
    expect(codes.toSorted()).toEqual(
      explanations()
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  it('says of each what it means, in our words, where it stands, and what to do', () => {
    for (const { code, label, means, cites, todo } of explanations())
      for (const text of [label, means, todo, ...(cites ? [`${cites.document} ${cites.paragraph}`] : [])])
        expect([code, page(code).includes(escaped(text))]).toEqual([code, true]);
  });

  it('shows each rule on both sides, with the sentence of the rule itself', () => {
    for (const { rules } of programmes)
      for (const { code } of rules) {
        const headings = [...page(code).matchAll(/<h3>(成立|不成立|不能判断)/g)].map(([, outcome]) => outcome);
        expect([code, ...headings]).toEqual([code, '成立', '不成立', '不能判断']);
        expect([code, page(code)]).toEqual([code, expect.stringMatching(/<p class="message">[^<]*。<\/p>/)]);
      }
    expect(page('micro-or-small')).toContain('按工业标准，从业人员299人、营业收入2000万元，划为小型');
  });

  it('gives figures with their days and sources', () => {
    expect(page('most-per-unit')).toMatch(/2人，2023-01-01至今（吉科发人才〔2022〕245号 五（三））/);
  });

  it('says the same in English where the notes on the policy do', () => {
    expect(inEnglish('commissioner', 'outside-jilin')).toBe(
      'The enterprise is registered in Jilin, by the place it declares.',
    );
    expect(inEnglish('commissioner', 'yearly-subsidy')).toBe('5 万元 a year');
    expect(inEnglish('commissioner', 'nothing')).toBeUndefined();
    for (const { id, rules } of programmes)
      for (const { code } of rules)
        expect([code, inEnglish(id, code)]).toEqual([code, expect.stringMatching(/[a-z]{2}/)]);
  });

  it('leads only to what is there, and asks for nothing from elsewhere', () => {
    for (const [name, text] of pages)
      for (const [, address] of text.matchAll(/(?:href|src)="([^"]*)"/g))
        expect([name, address, book.has(path.posix.join(path.posix.dirname(name), address!))]).toEqual([
          name,
          address,
          true,
        ]);
  });

  it('can be searched for every code', () => {
    const index = book.get('search-index.js')!;
    for (const { code } of explanations()) expect(index).toContain(`"codes/${code}.html"`);
    expect(index).not.toContain('</');
  });
});

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
