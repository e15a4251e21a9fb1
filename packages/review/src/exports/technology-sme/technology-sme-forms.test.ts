import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { Session } from '../../session.ts';
import { planExports } from '../plan-exports.ts';
import { creditCode } from '../testing/sample-case.ts';

const [usual, direct, failing, open, doubtful] = [1, 2, 3, 4, 5].map(creditCode) as [
  string,
  string,
  string,
  string,
  string,
];

const heads =
  '企业名称 统一社会信用代码 注册地（市州） 推荐单位 是否居民企业 职工总数 科技人员 销售收入（万元） 成本费用（万元） 资产总额（万元） 研发费用（万元） 研发投入指标 一类知识产权 二类知识产权 产品（服务）是否限制淘汰类 是否有重大事故或违法失信行为 是否列入经营异常名录 是否高企 国家级科技奖励 省部级以上研发机构 主导制定标准 是否查账征收'.split(
    ' ',
  );
interface Own {
  readonly unit?: string;
  readonly technical?: number;
  readonly costs?: number;
  readonly rd?: number | null;
  readonly indicator?: string | null;
  readonly rights?: readonly [classOne: number, classTwo: number];
  readonly institution?: string;
  readonly audited?: string;
}

/** 12 + 50 + 12 points, but for what is its own. */
function line(name: string, code: string, city: string, own: Own = {}): Content[] {
  const { unit = '长春市科技局', technical = 24, costs = 4000, rd = 300, indicator = '按销售收入' } = own;
  const { rights = [0, 2], institution = '否', audited = '是' } = own;
  const figures = [100, technical, 4200, costs, 5000, rd, indicator, ...rights];
  return [name, code, city, unit, '是', ...figures, '否', '否', '否', '否', '否', institution, '否', audited];
}

const sheet = {
  name: '评价信息',
  cells: [
    ['科技型中小企业评价信息表'],
    heads,
    line('示例乙有限公司', usual, '吉林市', { unit: '吉林市科技局' }),
    line('示例甲有限公司', direct, '长春市', {
      technical: 5,
      costs: 1000,
      rd: 10,
      indicator: null,
      rights: [1, 0],
      institution: '是',
    }),
    line('示例丙有限公司', failing, '长春市', { technical: 9, costs: 1000, indicator: '按成本费用', rights: [1, 0] }),
    line('示例丁有限公司', open, '长春市', { rd: null, indicator: null, unit: '长春市' }),
    line('示例戊有限公司', doubtful, '长春市', { audited: '否' }),
  ],
};

async function papers() {
  const model = new ModelWorkbook('评价.xlsx');
  model.addSheet(sheet);
  const session = new Session([model], { rulesHash: 'sha256:test', today: '2025-06-01' });
  const report = await session.check();
  const { forms } = planExports(session.result, report);
  return (layout: string) => forms.find((form) => form.layout === layout)!;
}

describe('papers of 科技型中小企业', () => {
  it('评价得分表 has every row with the lines of its score; what is open stays blank', async () => {
    expect((await papers())('sme-scores').rows).toEqual([
      [
        1,
        '示例乙有限公司',
        usual,
        '吉林市',
        '24%',
        12,
        '占销售收入',
        '7.14%',
        50,
        'Ⅰ类0件、Ⅱ类2件',
        12,
        74,
        null,
        '符合',
      ],
      [
        2,
        '示例甲有限公司',
        direct,
        '长春市',
        '5%',
        0,
        '占销售收入',
        '0.23%',
        0,
        'Ⅰ类1件、Ⅱ类0件',
        30,
        30,
        '省部级以上研发机构',
        '符合',
      ],
      [
        3,
        '示例丙有限公司',
        failing,
        '长春市',
        '9%',
        0,
        '占成本费用',
        '30%',
        50,
        'Ⅰ类1件、Ⅱ类0件',
        30,
        80,
        null,
        '不符合',
      ],
      [
        4,
        '示例丁有限公司',
        open,
        '长春市',
        '24%',
        12,
        '占销售收入',
        null,
        null,
        'Ⅰ类0件、Ⅱ类2件',
        12,
        null,
        null,
        '待补正',
      ],
      [
        5,
        '示例戊有限公司',
        doubtful,
        '长春市',
        '24%',
        12,
        '占销售收入',
        '7.14%',
        50,
        'Ⅰ类0件、Ⅱ类2件',
        12,
        74,
        null,
        '符合',
      ],
    ]);
  });

  it('what goes back goes to the unit that recommends, under one name', async () => {
    const form = await papers();
    expect(form('returns').rows.map((row) => row[1])).toEqual(['长春市科技局']);
    expect(form('refusals').rows.map((row) => row[4])).toEqual(['长春市科技局']);
  });

  it('the list of entries leaves out who is refused, open, or still to be looked at, and is ordered by city', async () => {
    const { rows, subtitle } = (await papers())('sme-entries');
    expect(subtitle).toContain('共2户');
    expect(rows).toEqual([
      [1, '示例甲有限公司', direct, '长春市'],
      [2, '示例乙有限公司', usual, '吉林市'],
    ]);
  });
});
