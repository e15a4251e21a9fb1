import { ModelWorkbook } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { planExports } from '../exports/plan-exports.ts';
import { checkedCase, creditCode, firm, person, residentId } from '../exports/testing/sample-case.ts';
import { buildReport } from './build-report.ts';

/** A contract asks for the verdicts of persons by their numbers; a name may carry a number that was typed into it. */
async function everythingSaid(): Promise<string> {
  const contracts = new ModelWorkbook('合同.xlsx');
  contracts.addSheet({
    name: '合作合同',
    cells: [
      ['合同编号', '合同类型', '派出单位', '企业名称', '统一社会信用代码', '企业投入金额（万元）', '签订日期'],
      ['HT-1', '技术开发', '示例大学1', '示例企业1', creditCode(1), 30, '2024-05-01'],
    ],
  });
  const persons = [
    person(1, 1),
    person(2, 1, { name: `王示例${residentId(2)}` }),
    person(3, 1, { idType: '护照', residentId: 'E87654321' }),
    person(4, 1, { residentId: residentId(1) }),
  ];
  const { judged, report } = await checkedCase([firm(1, '长春市科技局', '长春市')], persons, '2024-06-01', [contracts]);
  const { forms, texts } = planExports(judged, report);
  const traced = buildReport(judged, { rulesHash: 'sha256:test', files: [], trace: true });
  expect(traced.traces?.length).toBeGreaterThan(3);
  expect(forms.length).toBeGreaterThan(8);
  return JSON.stringify([traced, forms, texts]);
}

describe('what is said of a case', () => {
  it('repeats no identity number: not in the report, the traces, the papers or the letters', async () => {
    const said = await everythingSaid();
    for (const secret of [residentId(1), residentId(2), 'E87654321']) {
      const at = said.indexOf(secret);
      expect([secret, at < 0 ? '' : said.slice(Math.max(0, at - 80), at + 30)]).toEqual([secret, '']);
    }
  });
});
