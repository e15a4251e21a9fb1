import { programmes } from '@keshen/rules';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../issue.ts';
import { explanations } from './explain.ts';
import { nearestCodes } from './nearest-codes.ts';

const all = explanations();
const explained = (code: string) => all.find((one) => one.code === code)!;

/** Where findings are made: their codes are written down nowhere else. */
const sources = import.meta.glob<string>(['../report/*.ts', '../aliases/*.ts', '../quotas/*.ts', '!**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const findingCodes = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code!),
);

describe('explanations', () => {
  it('are there for every code that a report can hold, each once', () => {
    const codes = all.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(findingCodes.length).toBeGreaterThan(7);
    const possible = [
      ...issueCodes,
      ...findingCodes,
      ...programmes.flatMap(({ rules, amounts, checks = [] }) => [
        ...checks.map(({ code }) => code),
        ...rules.map(({ code }) => code),
        ...amounts.map(({ item }) => item),
      ]),
    ];
    expect(possible.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('are whole sentences that say what to do', () => {
    for (const { code, label, means, todo, terms } of all) {
      expect([code, label]).toEqual([code, expect.stringMatching(/[一-龥]/u)]);
      for (const sentence of [means, todo]) expect([code, sentence]).toEqual([code, expect.stringMatching(/。$/u)]);
      expect([code, [label, means, todo, ...terms].join()]).toEqual([
        code,
        expect.not.stringMatching(/undefined|NaN|\[object/),
      ]);
    }
  });

  it('of a rule name its paragraph and the figures by date', () => {
    const { cites, terms, follows } = explained('over-two-per-unit');
    expect([cites!.document, cites!.paragraph, follows]).toEqual(['吉科发人才〔2022〕245号', '五（三）', '待补正']);
    expect(terms).toContain(
      '每户企业每个单位推荐人数上限（most-per-unit）：2人，2023-01-01至今（吉科发人才〔2022〕245号 五（三））',
    );
  });

  it('of a figure give money as documents write it', () => {
    expect(explained('yearly-subsidy').terms).toEqual([
      '每年补助标准（yearly-subsidy）：5万元，2023-01-01至2025-12-31（吉科发人才〔2022〕245号 六（二）1）',
    ]);
  });

  it('of a reading name its ways, the one in use first', () => {
    const [first, second] = explained('small-enterprises').terms;
    expect(first).toMatch(/小微企业一律不在申报范围（字面理解，现行）$/);
    expect(second).toContain('仅高校科研院所创办或入股的小微企业');
  });

  it('tell ours from theirs', () => {
    expect([explained('no-size-standard').follows, explained('enterprise-not-listed').follows]).toEqual([
      '待核定',
      '待补正',
    ]);
  });
});

describe('the nearest codes', () => {
  const codes = all.map(({ code }) => code);
  it.each([
    ['a letter wrong', 'micro-or-smal', 'micro-or-small'],
    ['upper case', 'OUTSIDE-JILIN', 'outside-jilin'],
    ['a part of it', 'subsidy', 'yearly-subsidy'],
    ['two letters changed about', 'digtis-lost', 'digits-lost'],
  ])('for %s', (_name, written, code) => {
    expect(nearestCodes(written, codes)).toContain(code);
  });

  it('are few, and none for what is like nothing', () => {
    expect(nearestCodes('credit-code', codes)).toHaveLength(3);
    expect(nearestCodes('xyzzyxyzzy', codes)).toEqual([]);
    expect(nearestCodes('', codes)).toEqual([]);
  });
});
