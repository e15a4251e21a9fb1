import { describe, expect, it } from 'vitest';
import { planExports, type ExportRequest } from '../plan-exports.ts';
import { checkedCase, creditCode, firm, person } from '../testing/sample-case.ts';

const firms = [
  firm(1, '延边州科技局', '延边州'),
  firm(2, '长春市科学技术局', '长春市'),
  firm(3, '长春市科技局', '长春市', { need: null }),
];
const persons = [person(1, 1), person(2, 2), person(3, 2, { termEnd: '2026-02-27' }), person(4, 3)];

async function formsOf(own = firms, request?: ExportRequest) {
  const { judged, report } = await checkedCase(own, persons);
  const { forms } = planExports(judged, report, request);
  return {
    layouts: forms.map(({ layout }) => layout),
    of: (layout: string) => forms.find((form) => form.layout === layout)!,
  };
}

describe('拟支持名单 or 推荐汇总表', () => {
  it.each([
    ['several units have reported', firms, undefined, 'support'],
    ['one unit has, under two spellings', firms.slice(1), undefined, 'recommendation'],
    ['several have, and the office is a city’s', firms, 'city', 'recommendation'],
    ['one has, and the office is the province’s', firms.slice(1), 'province', 'support'],
  ] as const)('where %s', async (_where, own, as, layout) => {
    const { layouts } = await formsOf([...own], as && { as });
    expect(layouts.filter((one) => one === 'support' || one === 'recommendation')).toEqual([layout]);
  });
});

describe('拟支持名单', () => {
  it('stands by reporting unit and enterprise, with sums', async () => {
    const form = (await formsOf()).of('support');
    expect(form.rows.map((row) => [row[0], row[1], row[2], row[3], row[4], row[9]])).toEqual([
      [1, '长春市科学技术局', '示例企业2', creditCode(2), '人选2', 100_000],
      [2, '长春市科学技术局', '示例企业2', creditCode(2), '人选3', 0],
      [3, '延边州科技局', '示例企业1', creditCode(1), '人选1', 100_000],
    ]);
    expect([form.totals![2], form.totals![4], form.totals![9]]).toEqual(['2户', '3人', 200_000]);
    expect(form.notes).toEqual(['补助金额合计：20万元（200000.00元），大写：人民币贰拾万元整']);
  });

  it('is named as the province names it', async () => {
    const form = (await formsOf()).of('support');
    expect([form.title, form.fileName]).toEqual([
      '吉林省科创专员拟支持名单',
      '科创专员拟支持名单_汇总_20240601_第1稿.xlsx',
    ]);
  });
});
