import { field, table, type Row } from '../../kernel/index.ts';

/** 失信异常名单: enterprises on a list of dishonest or abnormal ones. Optional; with source and day of enquiry. */
export const discredited = table({
  id: 'discredited',
  label: '失信异常名单',
  aliases: ['失信名单', '经营异常名录', '严重违法失信名单', '失信被执行人名单', '异常名录'],
  key: 'creditCode',
  title: 'name',
  optional: true,
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['单位名称', '失信主体名称'] }),
    creditCode: field('credit-code', '统一社会信用代码', { aliases: ['信用代码'] }),
    list: field('text', '列入名单', { aliases: ['名单类型', '失信类型', '列入原因', '异常类型', '列入名录'] }),
    source: field('text', '数据来源', { aliases: ['来源', '列入机关'], required: false }),
    enquiredOn: field('day', '查询日期', { aliases: ['查询日', '核查日期'], required: false }),
  },
  otherHeads: ['序号', '备注', '法定代表人', '列入日期', '移出日期', '注册地址'],
});

export type Discredit = Row<typeof discredited>;
