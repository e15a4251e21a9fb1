import { field, table, type Row } from '../../../kernel/index.ts';

/** 月度人数表: heads at the beginning and the end of each month, from which the year's average is made. Optional. */
export const months = table({
  id: 'hightech-months',
  label: '高企月度人数表',
  aliases: ['月度人数表', '月平均职工人数测算', '全年月平均人数计算'],
  key: 'creditCode',
  title: 'name',
  optional: true,
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['单位名称', '公司名称'] }),
    creditCode: field('credit-code', '统一社会信用代码', { aliases: ['信用代码', '企业统一社会信用代码'] }),
    month: field('text', '月份', { aliases: ['所属月份', '统计月份'] }),
    staffBegin: field('count', '月初职工数（人）', { aliases: ['月初职工人数', '职工月初数', '月初职工总数'] }),
    staffEnd: field('count', '月末职工数（人）', { aliases: ['月末职工人数', '职工月末数', '月末职工总数'] }),
    technicalBegin: field('count', '月初科技人员数（人）', { aliases: ['月初科技人员', '科技人员月初数'] }),
    technicalEnd: field('count', '月末科技人员数（人）', { aliases: ['月末科技人员', '科技人员月末数'] }),
  },
  signs: ['staffBegin', 'staffEnd'],
  otherHeads: ['序号', '备注', '年度', '月平均职工数', '月平均科技人员数'],
});

export type Month = Row<typeof months>;
