import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const applicant = {
  姓名: '人选甲',
  性别: '女',
  证件类型: '居民身份证',
  身份证号: '220104198506150021',
  承担单位: '示例大学',
  '所在地（市州）': '长春市',
  项目名称: '示例项目',
  人才项目类别: '青年成长',
  '申请经费（万元）': 10,
};

describe('科技人才项目: the template, filled in and checked', () => {
  it('leaves the choice to the department, and refuses who is not in Jilin', async () => {
    const rows = [
      applicant,
      {
        ...applicant,
        身份证号: '220104197001010010',
        性别: '男',
        人才项目类别: '卓越人才（团队）',
        '所在地（市州）': '大连市',
      },
    ];
    const report = await filled('talent', { 人才项目申报: rows }, '2023-06-01');
    expect([report.programme, report.issues, aboutTables(report)]).toEqual(['talent', [], []]);
    expect(verdicts(report)).toEqual([
      ['talent-candidates', 'undetermined'],
      ['talent-candidates', 'ineligible', 'talent-outside-jilin'],
    ]);
    expect(report.decisions[0]!.missing).toMatchObject([{ kind: 'choice', by: 'ours' }]);
  });
});
