import { field, table, type Row } from '../../../kernel/index.ts';

/** 派驻企业表: enterprises of the city that need a technology deputy, gathered by the districts. */
export const hosts = table({
  id: 'deputy-hosts',
  label: '派驻企业表',
  aliases: ['科技副总派驻企业', '科技副总需求', '派驻企业需求'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['单位名称', '公司名称', '需求企业', '企业全称'] }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '企业信用代码', '企业统一社会信用代码'],
    }),
    registered: field('text', '注册地（市）', { aliases: ['注册地', '注册所在市', '注册地市', '企业注册地'] }),
    district: field('text', '区（县、市）', { required: false, aliases: ['区县', '区县市', '所在区县', '所属区县'] }),
    legalPerson: field('truth', '是否独立法人', { aliases: ['独立法人', '是否独立法人企业', '是否为独立法人'] }),
    titles: field('text', '企业资质', {
      aliases: ['企业资质类型', '资质名称', '资质类型', '企业认定资质', '企业称号'],
    }),
    cleared: field('truth', '是否完成“两清零”', { aliases: ['两清零', '是否完成两清零', '完成两清零'] }),
    clearedOn: field('day', '“两清零”完成日期', {
      required: false,
      aliases: ['两清零完成日期', '两清零完成时间', '两清零日期'],
    }),
    need: field('text', '技术需求', { aliases: ['需求内容', '创新发展需求', '科技副总需求', '需求领域'] }),
    carrier: field('text', '需求提出载体', { required: false, aliases: ['创新载体', '提出载体', '所在创新载体'] }),
    several: field('truth', '是否申请一名以上', {
      required: false,
      aliases: ['是否申请多名', '是否申请1名以上', '申请多名'],
    }),
    contact: field('text', '联系人', { names: 'any', aliases: ['联系人姓名', '企业联系人'] }),
    phone: field('text', '联系电话', { aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码'] }),
  },
  signs: ['legalPerson', 'clearedOn', 'several', 'carrier', 'titles'],
  otherHeads: [
    '序号',
    '备注',
    '法定代表人',
    '成立日期',
    '注册资本',
    '注册地址',
    '企业类型',
    '所属行业',
    '主营产品',
    '营业收入',
    '从业人员',
    '邮箱',
  ],
});

export type Host = Row<typeof hosts>;
