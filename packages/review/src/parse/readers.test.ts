import { commissioner, dayOf, field, serialOf, type Field, type FieldKind } from '@keshen/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUnits } from '../match/index.ts';
import { readers } from './readers.ts';
import type { CellValue, Reading } from './reading.ts';

const kinds = Object.keys(readers) as FieldKind[];

const read = (kind: FieldKind, cell: CellValue, more: Partial<Field> = {}): Reading<unknown> =>
  readers[kind](cell, { field: field(kind, '企业名称', more), unit: '万元', date1904: false });

/** Texts as clerks write them, well and badly, with disorder on top. */
const written = fc.oneof(
  fc.constantFrom(
    '长春市',
    '吉林省长春市',
    '伊通县',
    'C39',
    '医药制造业',
    '是',
    '否',
    '√',
    '中型企业',
    '身份证',
    '91220101MA0XX0015U',
    '91220101ma0xx0015u',
    '220104197001010010',
    '1,000（万元人民币）',
    '5,331.70万元',
    '300元',
    '1.2亿元',
    '2024.3.1',
    '2024年3月1日',
    '20240301',
    '张 三',
    '长春示例\n光电有限公司',
    'Ａ１２',
    '约300',
    '280-320',
    'John  Smith',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(String),
);
const disorder = fc.constantFrom('', ' ', '\n', '\u3000', '\u200B', '\uFEFF', '\u00A0');
const cells = fc.oneof(
  fc.tuple(disorder, written, disorder).map(([before, text, after]) => before + text + after),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 100_000_000 }),
  fc.boolean(),
);

describe('every reader', () => {
  it('gives no value with an error, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), cells, (kind, cell) => {
        const { value, trouble } = read(kind, cell);
        expect(trouble?.severity === 'error').toBe(value === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('mends a cell into one that means the same and needs no mending', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), cells, (kind, cell) => {
        const { value, trouble } = read(kind, cell);
        if (typeof trouble?.fix !== 'string' && typeof trouble?.fix !== 'number') return;
        expect(read(kind, trouble.fix)).toEqual({ value });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads disorder around a text like the tidy text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), disorder, written, disorder, (kind, before, text, after) => {
        expect(read(kind, before + text + after).value).toEqual(read(kind, text).value);
      }),
      { numRuns: 2000 },
    );
  });

  it('mends the answers of a form likewise', () => {
    const { options } = commissioner.tables[0]!.fields['declaredSize']!;
    fc.assert(
      fc.property(disorder, fc.constantFrom(...options!), fc.constantFrom('', '企业'), (before, option, after) => {
        const { value, trouble } = read('text', before + option + after, { options: options! });
        expect(value).toBe(option);
        if (typeof trouble?.fix === 'string')
          expect(read('text', trouble.fix, { options: options! })).toEqual({ value });
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    ['3件', 'Ⅰ类知识产权（件）', 3],
    ['１２．５％', '细分市场占有率（%）', 12.5],
    ['11个月', '本年经营月数（月）', 11],
    ['2022年', '所属年度', 2022],
    ['2022年度', '所属年度', 2022],
    ['62.5分', '评价得分', 62.5],
    ['120人', '从业人员（人）', 120],
    ['2022年', '从业人员（人）', undefined],
    ['12.5%', '从业人员（人）', undefined],
    ['3项', 'Ⅰ类知识产权（件）', undefined],
    ['2022-2023年', '所属年度', undefined],
  ])('%s under %s', (cell, label, value) => {
    expect(read('count', cell, { label }).value).toBe(value);
  });
});

describe('money', () => {
  it('is exact to the fen in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom('元', '万元', '亿元'), (fen, unit) => {
        const places = { 元: 2, 万元: 6, 亿元: 10 }[unit];
        const digits = String(fen).padStart(places + 1, '0');
        const decimal = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        expect(read('money', decimal + unit).value).toBe(fen);
      }),
    );
  });

  it('knows every unit in the cell', () => {
    expect(moneyUnits.map((unit) => read('money', `2${unit}`).value)).toEqual([
      200_000_000, 2_000_000, 20_000_000_000, 200_000, 200,
    ]);
  });

  it('never lifts a figure over a bound', () => {
    expect(read('money', 1999.99999999).value).toBe(1_999_999_999);
    expect(read('money', '1999.99999999').value).toBe(1_999_999_999);
    expect(read('money', 2000).value).toBe(2_000_000_000);
  });
});

describe('days', () => {
  const days = fc
    .tuple(fc.integer({ min: 1920, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([year, month, date]) => dayOf(year, month, date) !== undefined);

  it('mean the same however they are written', () => {
    fc.assert(
      fc.property(days, ([year, month, date]) => {
        const day = dayOf(year, month, date)!;
        const joined = day.replaceAll('-', '');
        const forms = [
          `${year}.${month}.${date}`,
          `${year}年${month}月${date}日`,
          `${year}/${month}/${date}`,
          joined,
          Number(joined),
          serialOf(day, false),
        ];
        expect(new Set(forms.map((form) => read('day', form).value))).toEqual(new Set([day]));
      }),
    );
  });

  it.each(['2023.2.29', '2023-13-01', '2023.5', '2023年', '23.5.1', '2023/5-1', '20230230', '长期', 2023, 0, -1, 1e9])(
    '%j is none',
    (cell) => {
      expect(read('day', cell).trouble?.code).toBe('not-a-date');
    },
  );
});
