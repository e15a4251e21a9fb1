import { ModelWorkbook } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { Session } from '../session.ts';
import { planExports } from './plan-exports.ts';
import { ReportingUnits } from './reporting-units.ts';
import { creditCode } from './testing/sample-case.ts';

/** The form of a table that is not the first of its programme, in whose first form there is nobody. */
const evaluations = {
  name: '创新型',
  cells: [
    ['创新型中小企业评价表'],
    [
      '企业名称',
      '统一社会信用代码',
      '注册地（市州）',
      '推荐单位',
      '申请日期',
      '创新能力得分',
      '成长性得分',
      '专业化得分',
      '评价得分',
    ],
    ['示例甲有限公司', creditCode(1), '延边州', '延边州工信局', '2026-03-10', 20, 15, 15, 50],
  ],
};

describe('the unit that recommends', () => {
  it('is named on the lists, whichever of its programme’s forms the row stands on', async () => {
    const model = new ModelWorkbook('评价.xlsx');
    model.addSheet(evaluations);
    const session = new Session([model], { rulesHash: 'sha256:test', today: '2026-06-01' });
    const report = await session.check();
    const refusals = planExports(session.result, report).forms.find(({ layout }) => layout === 'refusals')!;
    expect(refusals.rows.map((row) => row.slice(2, 5))).toEqual([['示例甲有限公司', creditCode(1), '延边州工信局']]);
  });
});

describe('who is written to about a person', () => {
  it('is the unit that sends it, in whatever programme, with the code of its host', async () => {
    const model = new ModelWorkbook('人选.xlsx');
    model.addSheet({
      name: '人选',
      cells: [
        ['科技副总人选申报表'],
        ['姓名', '身份证号', '派出单位', '派驻企业', '派驻企业统一社会信用代码', '技术经理人证书等级', '是否首聘'],
        ['人选甲', '220104197001010010', '示例大学', '示例甲有限公司', creditCode(1), '无', '是'],
      ],
    });
    const session = new Session([model], { rulesHash: 'sha256:test', today: '2026-06-01' });
    await session.check();
    const { result } = session;
    const table = result.programme.tables.find(({ id }) => id === 'deputy-candidates')!;
    const person = { table, row: result.evaluation.rows(table)[0]! };
    const units = new ReportingUnits(result);
    expect([units.addresseeOf(person), units.codeOf(person), units.unitOf(person)]).toEqual([
      '示例大学',
      creditCode(1),
      undefined,
    ]);
  });
});
