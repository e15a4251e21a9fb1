import { field, table, type Row } from '../../../kernel/index.ts';

/** 单位别名: schools, hospitals, short and former names, each with the legal unit that it counts as. Kept by the office. */
export const aliases = table({
  id: 'aliases',
  label: '单位别名',
  aliases: ['单位别名表', '派出单位别名', '单位名称对照表', '单位对照表'],
  key: 'alias',
  title: 'alias',
  optional: true,
  fields: {
    alias: field('text', '别名/写法', { names: 'any', aliases: ['别名', '写法', '单位别名', '其他名称', '曾用名'] }),
    unit: field('text', '派出单位（法人）', {
      names: 'any',
      aliases: ['法人单位', '派出单位', '法人单位名称', '所属法人单位'],
    }),
    confirmedBy: field('text', '确认人', { names: 'any', required: false, aliases: ['确认人员', '核实人'] }),
    confirmedOn: field('day', '确认日期', { required: false, aliases: ['确认时间', '核实日期'] }),
  },
  otherHeads: ['序号', '备注', '依据', '证明材料'],
  signs: ['alias'],
});

export type Alias = Row<typeof aliases>;
