import { describe, expect, it } from 'vitest';
import { candidates } from '../../../rules/src/programmes/commissioner/tables/candidates.ts';
import { enterprises } from '../../../rules/src/programmes/commissioner/tables/enterprises.ts';
import type { Table } from '@keshen/rules';
import { matchHeads } from './match-heads.ts';

const heads = (...texts: string[]) => texts.map((text, column) => ({ column, texts: text.split('|') }));

const taken = (table: Table, ...texts: string[]) =>
  Object.fromEntries([...matchHeads(table, heads(...texts)).columns].map(([field, { column }]) => [field, column]));

describe('matchHeads', () => {
  it.each([
    ['enterprises', enterprises],
    ['candidates', candidates],
  ] as const)('finds every label of the printed form of %s, in any order', (_name, table: Table) => {
    const fields = Object.entries(table.fields).toReversed();
    const expected = Object.fromEntries(fields.map(([name], column) => [name, column]));
    expect(taken(table, ...fields.map(([, { label }]) => label))).toEqual(expected);
  });

  it.each([
    ['enterprises', enterprises],
    ['candidates', candidates],
  ] as const)('finds the field of every alias of %s', (_name, table: Table) => {
    for (const [name, { aliases }] of Object.entries(table.fields))
      for (const alias of aliases) expect([alias, taken(table, alias)]).toEqual([alias, { [name]: 0 }]);
  });

  it('takes no known head for a field', () => {
    expect(taken(enterprises, ...enterprises.otherHeads)).toEqual({});
    expect(taken(candidates, ...candidates.otherHeads)).toEqual({});
  });

  it('asks where two columns claim a field', () => {
    const match = matchHeads(enterprises, heads('企业名称', '统一社会信用代码', '企业统一社会信用代码'));
    expect([...match.columns.keys()]).toEqual(['name']);
    expect(match.uncertain.get('creditCode')).toMatchObject({ rival: { score: 1 } });
  });

  it('does not take the code of the host for the code of the enterprise', () => {
    expect(taken(enterprises, '企业名称', '拟入驻企业统一社会信用代码')).toEqual({ name: 0 });
  });

  it('reads two rows of heads together', () => {
    expect(taken(enterprises, '企业|名称', '联系人|姓名', '联系人|手机', '2023年度|营业收入（万元）')).toEqual({
      name: 0,
      contact: 1,
      phone: 2,
      revenue: 3,
    });
  });

  it('does not take the telephone of somebody else', () => {
    expect(taken(enterprises, '法定代表人|姓名', '法定代表人|手机')).toEqual({});
  });

  it('tells the unit that a head names', () => {
    const match = matchHeads(enterprises, heads('营业收入（元）', '资产总额'));
    expect(match.columns.get('revenue')?.unit).toBe('元');
    expect(match.columns.get('assets')?.unit).toBeUndefined();
  });

  it('doubts a head whose values say otherwise', () => {
    const match = matchHeads(enterprises, heads('年营业收入合计'), () => 0);
    expect(match.columns.size).toBe(0);
  });
});
