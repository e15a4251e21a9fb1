import { field, table, type Row } from '../../../kernel/index.ts';

const money = (label: string, aliases: readonly string[], required = true) =>
  field('money', label, { unit: '万元', required, aliases });

/** 加计扣除测算表: what enterprises have spent on R&D in a year, by who did it, and what they are. */
export const enterprises = table({
  id: 'deduction-enterprises',
  label: '加计扣除测算表',
  aliases: ['研发费用加计扣除测算', '研发费用加计扣除核算', '加计扣除归集'],
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
    city: field('place', '注册地（市州）', {
      required: false,
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区'],
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      required: false,
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    industry: field('industry', '国民经济行业', {
      aliases: ['所属行业', '行业', '行业代码', '国民经济行业代码', '行业类别', '行业分类'],
    }),
    year: field('count', '所属年度', { aliases: ['年度', '纳税年度', '税款所属年度', '所属年份'] }),
    techSme: field('truth', '是否科技型中小企业', { aliases: ['科技型中小企业', '是否入库科技型中小企业'] }),
    highTech: field('truth', '是否高新技术企业', { aliases: ['高新技术企业', '是否高企', '高企'] }),
    chip: field('truth', '是否集成电路或工业母机企业', {
      required: false,
      aliases: ['是否集成电路、工业母机企业', '集成电路或工业母机企业'],
    }),
    own: money('自主研发费用（万元）', ['自主研发费用', '自行研发费用', '自主研发', '自行开展研发费用']),
    amortised: money('研发形成的无形资产摊销额（万元）', ['无形资产摊销额', '无形资产摊销', '研发无形资产摊销']),
    home: money('委托境内研发费用（万元）', ['委托境内研发费用', '委托境内研发', '委托境内机构或个人研发费用']),
    abroad: money('委托境外研发费用（万元）', ['委托境外研发费用', '委托境外研发', '委托境外机构研发费用']),
    fourthQuarter: money(
      '第四季度可加计扣除研发费用（万元）',
      ['第四季度可加计扣除研发费用', '第四季度研发费用', '四季度研发费用'],
      false,
    ),
    months: field('count', '本年经营月数（月）', {
      required: false,
      aliases: ['本年经营月数', '本年实际经营月数', '实际经营月数'],
    }),
    claimed: money(
      '申报加计扣除额（万元）',
      ['申报加计扣除额', '加计扣除额', '加计扣除金额', '已申报加计扣除额', '享受加计扣除金额'],
      false,
    ),
  },
  signs: ['home', 'abroad', 'own', 'fourthQuarter'],
  otherHeads: [
    '序号',
    '备注',
    '主管税务机关',
    '税务机关',
    '登记注册类型',
    '研发费用合计',
    '研发费用总额',
    '上年度研发费用',
    '加计扣除比例',
    '减免所得税额',
    '减免税额',
    '研发项目数',
    '委托研发费用',
    '营业收入',
    '资产总计',
    '从业人数',
    '联系人',
    '联系电话',
  ],
});

export type Enterprise = Row<typeof enterprises>;
