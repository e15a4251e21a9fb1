import { field, table, type Row } from '../../../kernel/index.ts';

/** 合作合同表: technology contracts between a commissioner's unit and the enterprise. An office adds it; 六（一）5. */
export const contracts = table({
  id: 'contracts',
  label: '合作合同表',
  aliases: ['合作合同', '技术合同', '五技合同', '技术合同汇总表', '合作合同清单', '指导性计划项目申报表'],
  key: 'number',
  title: 'number',
  optional: true,
  fields: {
    number: field('text', '合同编号', { names: 'any', aliases: ['合同号', '合同序号', '技术合同编号'] }),
    kind: field('text', '合同类型', {
      names: 'any',
      aliases: ['合同类别', '技术合同类型', '合同种类', '五技合同类型'],
    }),
    unit: field('text', '派出单位', {
      names: 'any',
      aliases: ['高校院所', '派出单位名称', '专员派出单位', '签约高校院所', '选派单位'],
    }),
    name: field('text', '企业名称', { names: 'any', aliases: ['入驻企业', '签约企业', '合作企业', '合作企业名称'] }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['企业统一社会信用代码', '信用代码', '企业信用代码'],
    }),
    invested: field('money', '企业投入金额（万元）', {
      unit: '万元',
      aliases: ['企业投入金额', '企业投入', '合同金额', '合同金额（万元）', '企业投入合作经费', '合同成交额'],
    }),
    signedOn: field('day', '签订日期', { aliases: ['合同签订日期', '签订时间', '合同签订时间', '签约日期'] }),
    received: field('money', '到账金额（万元）', {
      unit: '万元',
      required: false,
      aliases: ['到账金额', '实际到账金额', '到账经费', '已到账金额'],
    }),
    registration: field('text', '技术合同登记编号', {
      names: 'any',
      required: false,
      aliases: ['登记编号', '技术合同认定登记编号', '合同登记编号', '认定登记号'],
    }),
  },
  otherHeads: [
    '序号',
    '备注',
    '合同名称',
    '项目名称',
    '推荐单位',
    '科创专员',
    '项目负责人',
    '联系人',
    '联系电话',
    '合同开始日期',
    '合同结束日期',
    '技术交易额',
    '登记日期',
  ],
  signs: ['kind', 'invested'],
});

export type Contract = Row<typeof contracts>;
