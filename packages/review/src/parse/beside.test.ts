import { describe, expect, it } from 'vitest';
import { flat, heads, parse, parseRow, row } from './testing/parse-sheet.ts';
import { staleLink } from './stale-link.ts';

describe('a county', () => {
  const counties = ['注册地（县区）', ...heads];
  const county = (written: string, city: string | null) =>
    parse([counties, [written, ...row({ '注册地（市州）': city })]]).rows[0]!['county'];

  it.each([
    ['朝阳', '长春市', '220104'],
    ['朝阳', '220100', '220104'],
    ['朝阳区', '吉林省长春市', '220104'],
    ['南关区', null, '220102'],
  ])('%s in %s is %s', (written, city, code) => expect(county(written, city)).toBe(code));

  it.each([
    ['朝阳', null],
    ['朝阳', '吉林市'],
    ['不知何处', '长春市'],
  ])('%s in %s is none', (written, city) => expect(county(written, city)).toBeUndefined());

  it('is said in the order of the columns, though it is read after the city', () => {
    const parsed = parse([counties, ['某处', ...row({ 企业名称: null })]]);
    expect(flat(parsed)).toEqual([
      [1, 'county', 'not-an-option'],
      [1, 'name', 'required-blank'],
    ]);
  });
});

describe('a value from another workbook', () => {
  it.each([
    ["='D:\\\\台账\\[2023.xlsx]Sheet1'!$B$3", { source: '2023.xlsx' }],
    ['=[台账.xlsx]一月!B3*2', { source: '台账.xlsx' }],
    ['=SUM(A1:A3)+[2]Sheet1!B3', {}],
    ['=[1]!总额', {}],
    ["=VLOOKUP(B4,'[1]A-B'!$A:$C,2,0)", {}],
  ])('%s', (formula, facts) =>
    expect(staleLink(formula)).toMatchObject({ code: 'stale-link', severity: 'confirm', facts }),
  );

  it.each([
    '=SUM(表1[营业收入])',
    '=表1[[#This Row],[营业收入]]*Sheet2!A1',
    '=表1[收入]+Sheet2!A1',
    '=B3*2',
    '="[1]"&A1',
  ])('is not %s', (formula) => expect(staleLink(formula)).toBeUndefined());
});

describe('an amount whose unit is doubtful, by revenue a head', () => {
  it.each([
    ['元 in a column of 万元', 53_317_000],
    ['the fewest that are asked about', 3_200_000.01],
    ['万元 in a column of 元', '5331.7元'],
  ])('%s is asked about, and stands', (_name, revenue) => {
    const parsed = parseRow({ '营业收入（万元）': revenue });
    expect(flat(parsed).filter(([, , code]) => code === 'unit-suspect')).toEqual([[1, 'revenue', 'unit-suspect']]);
    expect(parsed.rows[0]!['revenue']).toBeGreaterThan(0);
  });

  it.each([
    ['a usual one', 5331.7],
    ['the most that passes', 3_200_000],
    ['the least that passes', 32],
    ['none at all', 0],
  ])('%s is not', (_name, revenue) => {
    expect(flat(parseRow({ '营业收入（万元）': revenue }))).toEqual([]);
  });

  it('is not where nobody works', () => expect(flat(parseRow({ '从业人员（人）': 0 }))).toEqual([]));
});
