import { field, table, type Row } from '../../../kernel/index.ts';

/** What the tax office hands over: R&D expenses of two successive years. Each enterprise of the batch has a row. */
export const tax = table({
  id: 'rd-tax',
  label: '税务研发费用表',
  aliases: ['研发费用加计扣除情况表', '研发费用加计扣除明细表', '加计扣除企业名单', '税务数据', '税务局提供'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['纳税人名称', '单位名称', '公司名称', '企业全称'] }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: [
        '纳税人识别号',
        '社会信用代码',
        '信用代码',
        '企业统一社会信用代码',
        '纳税人识别号（统一社会信用代码）',
        '统一社会信用代码（纳税人识别号）',
      ],
    }),
    expense: field('money', '本年度研发费用（万元）', {
      unit: '万元',
      aliases: [
        '研发费用',
        '当年研发费用',
        '本年研发费用',
        '研发费用合计',
        '本年度研究开发费用',
        '研究开发费用',
        '研发费用本年度',
        '研发费用本年',
      ],
    }),
    expenseBefore: field('money', '上年度研发费用（万元）', {
      unit: '万元',
      aliases: [
        '上年研发费用',
        '上一年度研发费用',
        '前一年度研发费用',
        '上年度研究开发费用',
        '研发费用上年度',
        '研发费用上年',
      ],
    }),
    deductible: field('money', '本年度允许加计扣除的研发费用（万元）', {
      unit: '万元',
      required: false,
      aliases: [
        '允许加计扣除的研发费用',
        '可加计扣除研发费用',
        '本年度可加计扣除研发费用',
        '加计扣除研发费用',
        '允许加计扣除的研发费用本年度',
      ],
    }),
    deductibleBefore: field('money', '上年度允许加计扣除的研发费用（万元）', {
      unit: '万元',
      required: false,
      aliases: [
        '上年允许加计扣除的研发费用',
        '上年度可加计扣除研发费用',
        '上年度加计扣除研发费用',
        '允许加计扣除的研发费用上年度',
      ],
    }),
  },
  years: [
    {
      heads: ['研发费用', '研究开发费用', '研发费用合计', '研发费用支出', '研究开发费用合计', '研发费用金额'],
      fields: ['expense', 'expenseBefore'],
    },
    {
      heads: ['允许加计扣除的研发费用', '允许加计扣除研发费用', '可加计扣除研发费用', '加计扣除研发费用'],
      fields: ['deductible', 'deductibleBefore'],
    },
  ],
  signs: ['expense', 'expenseBefore', 'deductible', 'deductibleBefore'],
  otherHeads: [
    '序号',
    '备注',
    '主管税务机关',
    '税务机关',
    '所属年度',
    '税款所属年度',
    '登记注册类型',
    '行业',
    '所属行业',
    '加计扣除金额',
    '加计扣除额',
    '加计扣除比例',
    '本年度加计扣除金额',
    '上年度加计扣除金额',
    '减免所得税额',
    '研发费用增长率',
    '研发费用增量',
    '研发费用占营业收入比重',
    '委托研发费用',
    '研发项目数',
    '联系人',
    '联系电话',
    '营业收入',
    '资产总计',
    '从业人数',
  ],
});

export type TaxRow = Row<typeof tax>;
