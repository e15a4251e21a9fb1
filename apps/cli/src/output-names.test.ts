import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatedNames, fileName } from './output-names.ts';

describe('names of annotated copies', () => {
  it.each([
    ['a workbook', ['in/长春市.xlsx'], ['长春市_审查.xlsx']],
    ['with macros', ['长春市.XLSM'], ['长春市_审查.xlsm']],
    ['a text file becomes a workbook', ['长春市.csv'], ['长春市_审查.xlsx']],
    [
      'one name in two folders',
      ['a/表.xlsx', 'b/表.xlsx', '表.csv'],
      ['表_审查.xlsx', '表_审查（2）.xlsx', '表_审查（3）.xlsx'],
    ],
    ['letter case alone', ['A.xlsx', 'a.xlsx'], ['A_审查.xlsx', 'a_审查（2）.xlsx']],
    ['of a hidden file', ['.xlsx'], ['.xlsx_审查.xlsx']],
  ])('%s', (_name, inputs, names) => {
    expect(annotatedNames(inputs)).toEqual(names);
  });
});

it('a copy never takes the name of one that is there', () => {
  const there = ['长春市_审查.xlsx', '长春市_审查（2）.XLSX'];
  expect(annotatedNames(['长春市.xlsx', 'x/长春市.xlsx'], there)).toEqual([
    '长春市_审查（3）.xlsx',
    '长春市_审查（4）.xlsx',
  ]);
});

describe('a file name', () => {
  it('has nothing in it that Windows refuses', () => {
    expect(fileName('长春市/高新区: "第1稿"?.')).toBe('长春市_高新区_ _第1稿__');
    expect(fileName('\u0000<>|*')).toBe('_____');
    expect(fileName(' . ')).toBe('未命名');
  });

  it('fits a file system, whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = fileName(text);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
