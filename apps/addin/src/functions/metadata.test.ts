import { describe, expect, it } from 'vitest';
import { customFunctions } from './index.ts';
import { metadataOf } from './metadata.ts';

describe.each(['zh', 'en'] as const)('functions.json in %s', (language) => {
  const { functions } = metadataOf(customFunctions, language);

  it('has the five functions', () => {
    expect(functions.map(({ id }) => id)).toEqual(['CODECHECK', 'IDCHECK', 'SIZECLASS', 'SUBSIDY', 'APPORTION']);
  });

  it.each(functions.map((one) => [one.id, one] as const))(
    '%s fits what Excel takes',
    (_id, { id, description, parameters }) => {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(description.length).toBeLessThanOrEqual(language === 'zh' ? 100 : 150);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional, 'what may be left out stands last').toEqual(optional.toSorted());
      for (const { name, description: says } of parameters) {
        expect(name.length).toBeGreaterThan(0);
        expect(says.length).toBeLessThanOrEqual(128);
      }
    },
  );

  it('speaks that language', () => {
    const hasChinese = functions.every(({ description }) => /\p{Script=Han}{4}/u.test(description));
    expect(hasChinese).toBe(language === 'zh');
  });
});

it('a result that spills is a matrix, and so are its ranges', () => {
  const divides = metadataOf(customFunctions, 'zh').functions.at(-1)!;
  expect(divides.result).toEqual({ dimensionality: 'matrix' });
  expect(divides.parameters.map(({ dimensionality }) => dimensionality)).toEqual([
    'scalar',
    'matrix',
    'matrix',
    'matrix',
    'scalar',
  ]);
});
