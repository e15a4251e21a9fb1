import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeUnits } from './like-units.ts';

const pairs = (...names: string[]) => likeUnits(names).map(({ alias, unit }) => `${alias} → ${unit}`);

describe('names that may be one legal unit', () => {
  it.each([
    ['a school', ['示例大学', '示例大学化学学院'], ['示例大学化学学院 → 示例大学']],
    ['a hospital', ['示例大学', '示例大学附属医院'], ['示例大学附属医院 → 示例大学']],
    ['a campus in full-width brackets', ['示例大学', '示例大学（南校区）'], ['示例大学(南校区) → 示例大学']],
    ['a short name', ['示例大学', '示大'], ['示大 → 示例大学']],
    ['a longer short name', ['长春示例理工大学', '长理工'], ['长理工 → 长春示例理工大学']],
    ['a former name', ['示例大学（原示例学院）', '示例学院'], ['示例学院 → 示例大学(原示例学院)']],
    [
      'a former name beside the name of today',
      ['示例大学', '示例大学（原示例学院）', '示例学院'],
      ['示例大学(原示例学院) → 示例大学', '示例学院 → 示例大学'],
    ],
    [
      'a school of a school, under the university',
      ['示例大学', '示例大学医学院', '示例大学医学院附属医院'],
      ['示例大学医学院 → 示例大学', '示例大学医学院附属医院 → 示例大学'],
    ],
  ] as const)('%s', (_name, names, expected) => expect(pairs(...names)).toEqual(expected));

  it.each([
    ['two universities', ['示例大学', '示例理工大学']],
    ['width and brackets alone, which are one name', ['示例大学（本部）', '示例大学(本部)']],
    ['a short name of two', ['示例大学', '示范大学', '示大']],
    ['a school whose university sends nobody', ['示例大学化学学院', '示例大学附属医院']],
  ] as const)('not %s', (_name, names) => expect(pairs(...names)).toEqual([]));

  it('do not depend on their order, and no unit is its own alias', () => {
    const name = fc
      .array(fc.constantFrom('示例', '大学', '化学', '学院', '附属', '医院', '（原', '）'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        expect(likeUnits(names.toReversed())).toEqual(likeUnits(names));
        for (const { alias, unit } of likeUnits(names)) expect(alias).not.toBe(unit);
      }),
    );
  });
});
