import { field, table, type Row } from '../../../kernel/index.ts';

/** What the statistics office hands over: the figures by which an enterprise is sized, and its R&D of two years. */
export const statistics = table({
  id: 'rd-statistics',
  label: '统计研发情况表',
  aliases: ['企业研发活动统计表', '研发活动及相关情况', '规上企业研发情况', '统计数据', '统计局提供'],
  key: 'creditCode',
  title: 'name',
  lookup: true,
  fields: {
    name: field('text', '单位详细名称', {
      names: 'any',
      aliases: ['企业名称', '单位名称', '企业详细名称', '公司名称'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['社会信用代码', '信用代码', '企业统一社会信用代码', '组织机构代码/统一社会信用代码'],
    }),
    industry: field('industry', '国民经济行业', {
      aliases: ['行业代码', '国民经济行业代码', '行业小类代码', '行业', '所属行业', '行业类别', '行业大类'],
    }),
    staff: field('count', '从业人员（人）', {
      aliases: ['从业人员', '从业人员期末人数', '期末从业人员', '从业人员平均人数', '从业人员数', '从业人数'],
    }),
    revenue: field('money', '营业收入（万元）', { unit: '万元', aliases: ['营业收入', '营业总收入', '全年营业收入'] }),
    assets: field('money', '资产总额（万元）', {
      unit: '万元',
      aliases: ['资产总计', '资产总额', '期末资产总计', '总资产'],
    }),
    rd: field('money', '本年度R&D经费（万元）', {
      unit: '万元',
      aliases: [
        'R&D经费',
        'R&D经费支出',
        'R&D经费内部支出',
        'R&D投入',
        '本年R&D经费',
        '本年度R&D经费支出',
        'R&D经费本年度',
        'R&D经费本年',
      ],
    }),
    rdBefore: field('money', '上年度R&D经费（万元）', {
      unit: '万元',
      aliases: [
        '上年R&D经费',
        '上年度R&D经费支出',
        '上年R&D经费支出',
        '上一年度R&D经费',
        '上年度R&D投入',
        'R&D经费上年度',
        'R&D经费上年',
      ],
    }),
    declaredSize: field('text', '单位规模', {
      required: false,
      options: ['大型', '中型', '小型', '微型'],
      aliases: ['企业规模', '统计规模', '规模'],
    }),
  },
  years: [
    {
      heads: ['R&D经费', 'R&D经费支出', 'R&D经费内部支出', 'R&D投入', 'R&D经费内部支出合计'],
      fields: ['rd', 'rdBefore'],
    },
  ],
  signs: ['rd', 'rdBefore'],
  otherHeads: [
    '序号',
    '备注',
    '区划代码',
    '行政区划代码',
    '所在地区',
    '登记注册类型',
    'R&D人员',
    'R&D人员折合全时当量',
    'R&D项目数',
    'R&D经费增长率',
    'R&D经费外部支出',
    'R&D经费投入强度',
    '研究开发费用合计',
    '主营业务收入',
    '工业总产值',
    '固定资产原价',
    '利润总额',
    '填报人',
    '联系电话',
    '联系人',
  ],
  perHead: { money: 'revenue', heads: 'staff' },
});

export type StatisticsRow = Row<typeof statistics>;
