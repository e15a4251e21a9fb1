import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { Session } from '../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };

/** One list printed in two columns, and what refers to it on a sheet of its own. */
function workbook(): ModelWorkbook {
  const model = new ModelWorkbook('申报.xlsx');
  const firms: Content[][] = [
    [...enterpriseHeads, null, ...enterpriseHeads],
    [
      ...enterpriseCells({ 企业名称: '甲公司', '从业人员（人）': '约300' }),
      null,
      ...enterpriseCells({ 企业名称: '乙公司', 统一社会信用代码: '91220184MA0XX00153' }),
    ],
  ];
  model.addSheet({ name: '企业申报', cells: firms });
  model.addSheet({ name: '人选推荐', cells: [[...candidateHeads], candidateCells({ 拟入驻企业: '甲公司' })] });
  return model;
}

describe('the annotation of tables side by side', () => {
  it('stands to the right of both, each in columns of its own, and comes off without trace', async () => {
    const model = workbook();
    const session = new Session([model], settings);
    const report = await session.check();
    expect(report.tables.map(({ table, header }) => [table, header])).toEqual([
      ['enterprises', 'A1:M1'],
      ['enterprises', 'O1:AA1'],
      ['candidates', 'A1:M1'],
    ]);
    const [applied] = await session.annotate();
    expect(applied).toMatchObject({ stale: [], failed: null });
    const { grid } = model.sheets[0]!;
    expect([27, 30].map((column) => grid.get(0, column))).toEqual(['初审结论', '初审结论']);
    expect([grid.get(1, 29), grid.get(1, 32)]).toEqual(['|staff:error|', null]);

    expect(await session.check()).toEqual(report);
    expect((await session.annotate())[0]).toMatchObject({ done: [], stale: [] });
    await session.clear();
    expect(model.sheets[0]!.used?.columns).toBe(27);
    expect([...model.anchors.keys()]).toEqual([]);
  });
});
