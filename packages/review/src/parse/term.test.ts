import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { flat, parse, parsePerson, persons } from './testing/parse-sheet.ts';

const rest = ['李示例', '居民身份证', '220104197001010010', '研究生', '博士', '教授', '示例大学', '示例企业'];

/** A candidate whose whole term stands in one column. */
function parseTerm(term: Content, head = '聘期') {
  const parsed = parse([
    [...persons.slice(0, 8), head],
    [...rest, term],
  ]);
  return { ...parsed, term: [parsed.rows[0]!['termStart'], parsed.rows[0]!['termEnd']] };
}
const sentence = ({ issues }: ReturnType<typeof parse>) => issues.map(({ code, facts }) => [code, facts]);

describe('a term in one column', () => {
  it.each<[string, string, string]>([
    ['2024.3—2026.2', '2024-03-01', '2026-02-28'],
    ['2024.03-2026.02', '2024-03-01', '2026-02-28'],
    ['2024-03-2026-02', '2024-03-01', '2026-02-28'],
    ['2024-03-01-2026-02-28', '2024-03-01', '2026-02-28'],
    ['2024年3月至2026年2月', '2024-03-01', '2026-02-28'],
    ['自2024年3月1日起至2026年2月27日止', '2024-03-01', '2026-02-27'],
    ['2022.2 ～ 2024.2', '2022-02-01', '2024-02-29'],
    ['２０２４．３－２０２６．２', '2024-03-01', '2026-02-28'],
    ['2024/3/1到2026/2/28', '2024-03-01', '2026-02-28'],
    ['202403-202602', '2024-03-01', '2026-02-28'],
  ])('%s', (written, first, last) => {
    const { term, issues } = parseTerm(written);
    expect(term).toEqual([first, last]);
    expect(issues).toMatchObject([{ code: 'text-date', field: 'termStart', fix: `${first}至${last}` }]);
  });

  it('is in good form as 2024-03-01至2026-02-28', () => {
    const { term, issues } = parseTerm('2024-03-01至2026-02-28');
    expect([term, issues]).toEqual([['2024-03-01', '2026-02-28'], []]);
  });

  it.each(['聘期', '聘用期限', '聘期起止', '聘期起止时间', '* 聘 期：'])('is found under %s', (head) => {
    expect(parseTerm('2024.3—2026.2', head).term).toEqual(['2024-03-01', '2026-02-28']);
  });

  it('is none where the column holds a number of years', () => {
    const { found, issues } = parseTerm('2年');
    expect([found.missing, issues]).toEqual([expect.arrayContaining(['termStart', 'termEnd']), []]);
  });

  it('stands behind columns of their own for the two days', () => {
    const { rows } = parse([
      [...persons.slice(0, 8), '聘期', '聘期开始', '聘期结束'],
      [...rest, '2020.1-2021.1', '2024-03-01', '2026-02-28'],
    ]);
    expect(rows[0]).toMatchObject({ termStart: '2024-03-01', termEnd: '2026-02-28' });
  });

  it('without its last day is said so, once, and the first day stands', () => {
    const parsed = parseTerm('2024年3月至今');
    expect(parsed.term).toEqual(['2024-03-01', undefined]);
    expect(parsed.issues.map(({ field, code, facts }) => [field, code, facts])).toEqual([
      ['termEnd', 'not-a-date', { open: 1 }],
    ]);
  });

  it.each([['两年'], ['2024.13—2026.2'], ['2024.3—2026.13'], ['2024.3，2026.2']])(
    'that cannot be read is said once: %s',
    (written) => {
      const parsed = parse([
        [...persons.slice(0, 8), '聘期'],
        [...rest, '2024.3—2026.2'],
        [...rest.with(2, '220104198506150021'), written],
      ]);
      expect(flat(parsed).filter(([row]) => row === 2)).toEqual([[2, 'termStart', 'not-a-date']]);
      expect(parsed.rows[1]).toMatchObject({ termStart: undefined, termEnd: undefined });
    },
  );

  it('that is blank is said once', () => {
    const parsed = parse([
      [...persons.slice(0, 8), '聘期'],
      [...rest, '2024.3—2026.2'],
      [...rest.with(2, '220104198506150021'), null],
    ]);
    expect(flat(parsed).filter(([row]) => row === 2)).toEqual([[2, 'termStart', 'required-blank']]);
  });
});

describe('a month in a column of days', () => {
  it.each<[Content]>([['2024.3'], ['2024年3月'], ['2024-03'], ['202403'], [2024.3], [202403]])(
    '%j begins a term on its first day and ends one on its last',
    (written) => {
      const { rows, issues } = parsePerson({ 聘期开始: written, 聘期结束: written });
      expect(rows[0]).toMatchObject({ termStart: '2024-03-01', termEnd: '2024-03-31' });
      expect(issues.map(({ code, fix }) => [code, fix])).toEqual([
        ['text-date', '2024-03-01'],
        ['text-date', '2024-03-31'],
      ]);
    },
  );

  it('as the number 2024.1 may be January or October, and is asked for', () => {
    const parsed = parsePerson({ 聘期开始: 2024.1, 聘期结束: '2026.10' });
    expect(parsed.rows[0]).toMatchObject({ termStart: undefined, termEnd: '2026-10-31' });
    expect(sentence(parsed)[0]).toEqual(['not-a-date', { month: 1 }]);
  });

  it.each(['至今', '长期', '2024.3至今', '无固定期限'])('%s is no last day, and said in its own words', (written) => {
    expect(sentence(parsePerson({ 聘期结束: written }))).toEqual([['not-a-date', { open: 1 }]]);
  });
});
