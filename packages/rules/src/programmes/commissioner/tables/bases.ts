import { field, table, type Row } from '../../../kernel/index.ts';

/** 测算基数: indicators by which places can be divided among the reporting units, one value a row. The plan names none. */
export const bases = table({
  id: 'bases',
  label: '测算基数表',
  aliases: ['测算基数', '名额测算基数', '分配基数表'],
  key: 'unit',
  title: 'unit',
  optional: true,
  fields: {
    unit: field('text', '单位', { names: 'any', aliases: ['推荐单位', '市州', '市（州）', '地区'] }),
    indicator: field('text', '指标', { names: 'any', aliases: ['指标名称', '测算指标'] }),
    value: field('count', '数值', { aliases: ['指标值', '指标数值'] }),
    year: field('text', '年度', { aliases: ['年份', '数据年度'] }),
    source: field('text', '来源', { aliases: ['数据来源'] }),
  },
  otherHeads: ['序号', '备注', '计量单位'],
  signs: ['indicator'],
});

export type Base = Row<typeof bases>;
