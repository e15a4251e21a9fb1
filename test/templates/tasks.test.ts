import { describe, expect, it } from 'vitest';
import { aboutTables, filled } from '../support/filled-template.ts';

const task = (任务编号: string, 任务: string, 完成时限: string, 完成情况: string, more = {}) => ({
  任务编号,
  任务,
  责任单位: '省科技厅',
  完成时限,
  依据文件: '吉科发人才〔2022〕224号',
  完成情况,
  ...more,
});

const list = [
  task('1', '设立省企合作基金项目', '2023-12-31', '进行中'),
  task('2', '设立产学研协同创新专项', '2023-06-30', '已完成'),
  task('3', '推行双聘制', '2024-01-01', '长期坚持'),
];

describe('任务清单, filled in and checked', { timeout: 60_000 }, () => {
  it.each([
    ['2023-12-31', ['tasks-without-evidence 5']],
    ['2024-01-01', ['tasks-overdue 4', 'tasks-without-evidence 5', 'tasks-overdue-by-department undefined']],
  ] as const)('on %s', async (day, expected) => {
    const report = await filled('tasks', { 任务清单: list }, day);
    expect([report.programme, report.issues, aboutTables(report)]).toEqual(['tasks', [], []]);
    expect(report.findings.map(({ code, places: [place] }) => `${code} ${place?.row}`)).toEqual(expected);
  });
});
