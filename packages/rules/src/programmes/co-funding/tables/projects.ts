import { field, table, type Row } from '../../../kernel/index.ts';

export const schemes = ['揭榜挂帅', '军令状', '省企合作基金', '企业联合基金', '创投引导'] as const;

/** 联合投入项目表: projects that fiscal money and enterprises' money pay together. */
export const projects = table({
  id: 'co-projects',
  label: '联合投入项目表',
  aliases: ['揭榜挂帅项目', '省企合作基金项目', '企业联合基金项目', '联合基金项目', '揭榜项目', '联合投入项目'],
  key: 'number',
  title: 'project',
  fields: {
    number: field('text', '项目编号', { names: 'any', aliases: ['立项编号', '项目立项编号', '榜单编号'] }),
    project: field('text', '项目名称', { aliases: ['申报项目', '申报项目名称', '项目', '榜单名称'] }),
    scheme: field('text', '联合投入方式', {
      options: schemes,
      aliases: ['项目类别', '资助方式', '项目机制', '联合投入机制'],
    }),
    lead: field('text', '牵头单位', {
      names: 'any',
      aliases: ['项目牵头单位', '承担单位', '项目承担单位', '揭榜单位', '申报单位'],
    }),
    leadCode: field('credit-code', '牵头单位统一社会信用代码', {
      aliases: ['牵头单位信用代码', '承担单位统一社会信用代码', '承担单位信用代码', '统一社会信用代码', '信用代码'],
    }),
    posed: field('truth', '问题是否由企业提出', {
      required: false,
      aliases: ['是否企业出题', '是否由企业提出问题', '企业是否出题'],
    }),
    fiscal: field('money', '财政资金（万元）', {
      unit: '万元',
      aliases: ['财政资金', '财政经费', '省级财政资金', '财政资金投入', '财政支持经费', '核定财政资金'],
    }),
    fiscalPaid: field('money', '财政已拨付（万元）', {
      unit: '万元',
      required: false,
      aliases: ['财政已拨付', '已拨付财政资金', '财政资金已拨付', '财政拨付金额'],
    }),
    agreed: field('money', '企业约定投入（万元）', {
      unit: '万元',
      aliases: ['企业约定投入', '企业承诺投入', '企业约定出资', '企业承诺出资', '企业配套资金'],
    }),
    paid: field('money', '企业实际投入（万元）', {
      unit: '万元',
      required: false,
      aliases: ['企业实际投入', '企业实际出资', '企业已投入', '企业到位资金'],
    }),
    social: field('money', '引导社会资本（万元）', {
      unit: '万元',
      required: false,
      aliases: ['引导社会资本', '社会资本投入', '引导社会资本投入', '带动社会资本'],
    }),
    total: field('money', '项目总投入（万元）', {
      unit: '万元',
      required: false,
      aliases: ['项目总投入', '总投入', '项目总经费', '总经费'],
    }),
    leverage: field('count', '带动倍数', {
      required: false,
      aliases: ['杠杆倍数', '财政资金带动倍数', '企业投入与财政资金之比', '放大倍数'],
    }),
    enterprisePaidOn: field('day', '企业首次出资日期', {
      required: false,
      aliases: ['企业出资日期', '企业资金到位日期', '企业首次到位日期'],
    }),
    fiscalPaidOn: field('day', '财政首次拨付日期', {
      required: false,
      aliases: ['财政拨付日期', '财政资金拨付日期', '财政资金到位日期'],
    }),
    threshold: field('text', '申报资格限制', {
      required: false,
      aliases: ['年龄、职称、资历要求', '负责人资格要求', '资历要求', '申报门槛', '负责人年龄、职称要求'],
    }),
    contact: field('text', '联系人', { names: 'any', required: false, aliases: ['联系人姓名'] }),
    phone: field('text', '联系电话', { required: false, aliases: ['手机', '电话', '联系方式', '联系人手机'] }),
  },
  signs: ['agreed', 'paid', 'social', 'leverage'],
  otherHeads: [
    '序号',
    '备注',
    '企业名称',
    '参加单位',
    '合作单位',
    '出资企业',
    '项目负责人',
    '项目起止时间',
    '申请经费',
    '自筹经费',
    '推荐单位',
    '技术领域',
    '注册地',
    '企业投入金额',
    '营业收入',
    '研发费用',
  ],
});

export type Project = Row<typeof projects>;
