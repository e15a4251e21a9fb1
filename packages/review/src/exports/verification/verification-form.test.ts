import { ModelWorkbook } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { Session } from '../../session.ts';
import { planExports } from '../plan-exports.ts';

const document = '吉科发人才〔2023〕92号';

describe('核对清单 of a register of figures', () => {
  it('has broken cells, then questions, then remarks, each with its place and name', async () => {
    const model = new ModelWorkbook('台账.xlsx');
    model.addSheet({
      name: '台账',
      cells: [
        ['编号', '指标', '期间', '计数单位', '数值', '本期新增', '来源文件'],
        ['1', '技术合同认定登记', '2022年', '份', 2546, null, document],
        ['2', '技术转移示范机构', '2022年', '家', 106, 22, document],
        ['3', '示例指标', '2022年', null, 5, null, document],
      ],
    });
    const session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
    const report = await session.check();
    const { forms } = planExports(session.result, report);
    // Nothing is refused, sent back or recommended: it is the only paper.
    expect(forms.map(({ layout }) => layout)).toEqual(['verification']);
    const form = forms[0]!;
    expect([form.fileName, form.subtitle]).toEqual([
      '指标台账核对清单_汇总_20240601_第1稿.xlsx',
      '判定日：2024-06-01　须补正1项　需核实2项　提示2项',
    ]);
    expect(form.rows.map((row) => row.slice(0, 4))).toEqual([
      [1, '须补正', '台账D4', '示例指标'],
      [2, '需核实', '台账第2行', '技术合同认定登记'],
      [3, '需核实', '台账第4行', '示例指标'],
      [4, '提示', '台账第3行', '技术转移示范机构'],
      [5, '提示', '', ''],
    ]);
    expect(form.rows[1]![4]).toContain('所载为2564份');
  });

  it('takes the place of 汇总统计, which would count nothing', async () => {
    const model = new ModelWorkbook('任务.xlsx');
    model.addSheet({
      name: '任务清单',
      cells: [
        ['任务编号', '任务', '责任单位', '完成时限', '完成情况'],
        ['T1', '示例任务', '示例处', '2024-12-31', '进行中'],
      ],
    });
    const session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
    await session.check();
    await expect(session.writeStatistics()).rejects.toMatchObject({ code: 'no-statistics' });
  });
});
