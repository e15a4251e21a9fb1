import { field, table, type Row } from '../../../kernel/index.ts';

/** 股东信息: who holds shares of the enterprises, as the register shows it. Optional; with source and day of enquiry. */
export const shareholders = table({
  id: 'shareholders',
  label: '股东信息',
  aliases: ['股东名册', '股东及出资信息', '股权结构', '股东出资信息'],
  key: 'creditCode',
  title: 'name',
  optional: true,
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['公司名称', '单位名称'] }),
    creditCode: field('credit-code', '统一社会信用代码', { aliases: ['信用代码', '企业统一社会信用代码'] }),
    shareholder: field('text', '股东名称', {
      names: 'any',
      aliases: ['股东', '出资人', '投资人', '股东（发起人）', '股东姓名或名称'],
    }),
    share: field('text', '持股比例', { aliases: ['出资比例', '股权比例', '占股比例'], required: false }),
    source: field('text', '数据来源', { aliases: ['来源'], required: false }),
    enquiredOn: field('day', '查询日期', { aliases: ['查询日', '核查日期'], required: false }),
  },
  otherHeads: ['序号', '备注', '认缴出资额', '实缴出资额', '股东类型', '出资额', '出资日期', '注册资本'],
});

export type Shareholding = Row<typeof shareholders>;
