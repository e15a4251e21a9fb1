import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const person = {
  姓名: '人选甲',
  证件类型: '居民身份证',
  身份证号: '220104198506150021',
  工作单位: '示例大学',
  '所在地（市州）': '长春市',
};

const project = {
  ...person,
  项目名称: '示例项目',
  资助类别: '优秀项目',
  是否留学回国人员: '是',
  回国日期: '2021-06-01',
};

const national = {
  ...person,
  国家项目名称: '高层次留学人才回国资助项目',
  批准日期: '2023-03-01',
  '国家资助金额（万元）': 30,
  '申请匹配金额（万元）': 30,
};

describe('留学人员择优资助: the template, filled in and checked', () => {
  it('leaves a project to the panel, and adds to the ministry’s money', async () => {
    const sheets = {
      留学人员项目申报: [project, { ...project, 身份证号: '220104197001010010', 是否留学回国人员: '否' }],
      国家留学项目匹配: [
        { ...national, 身份证号: '222401196801010021' },
        { ...national, 国家项目名称: '示例人才计划', 身份证号: '220104197001010010' },
      ],
    };
    const report = await filled('returnee', sheets, '2023-06-01');
    expect([report.programme, report.issues, aboutTables(report)]).toEqual(['returnee', [], []]);
    expect(verdicts(report)).toEqual([
      ['returnee-projects', 'undetermined'],
      ['returnee-projects', 'ineligible', 'returnee-not-returnee'],
      ['returnee-national', 'eligible'],
      ['returnee-national', 'ineligible', 'returnee-plan-not-named'],
    ]);
    expect(report.decisions[0]!.missing).toMatchObject([{ kind: 'choice', by: 'ours' }]);
    expect(report.amounts.map(({ item, yuan }) => [item, yuan])).toEqual([['returnee-match', '300000.00']]);
  });
});
