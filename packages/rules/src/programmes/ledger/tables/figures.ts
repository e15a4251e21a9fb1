import { field, table, type Row } from '../../../kernel/index.ts';
import { words } from '../quantities/index.ts';

/** 指标台账: reported figures, one a row, each with the document in which it stands. Numbers are texts: 1400余 is one of them. */
export const figures = table({
  id: 'ledger-figures',
  label: '指标台账',
  aliases: ['指标数据台账', '数据台账', '统计指标台账', '指标登记表', '数据登记表'],
  key: 'number',
  title: 'indicator',
  // Figures are compared, and nobody decides on them.
  lookup: true,
  fields: {
    number: field('text', '编号', { required: false, aliases: ['指标编号', '台账编号', '数据编号'] }),
    indicator: field('text', '指标', { aliases: ['指标名称', '统计指标', '数据名称', '指标内容'] }),
    scope: field('text', '口径', {
      required: false,
      aliases: ['统计口径', '口径范围', '口径/范围', '统计范围', '数据口径'],
    }),
    period: field('text', '期间', { aliases: ['统计期间', '数据期间', '所属期间', '时期', '统计时间', '数据时间'] }),
    unit: field('text', '计数单位', { aliases: ['单位', '计量单位', '数据单位'] }),
    value: field('text', '数值', { aliases: ['指标值', '指标数值', '数据', '数据值', '期末数', '累计数', '完成数'] }),
    word: field('text', '约数词', { required: false, options: words, aliases: ['约数', '约数表述', '修饰词'] }),
    before: field('text', '上期数', { required: false, aliases: ['上年数', '上年同期数', '上年同期', '基期数'] }),
    growth: field('text', '同比增长（%）', {
      required: false,
      aliases: ['同比增长', '同比增幅', '增幅', '增长率', '同比增长率'],
    }),
    opening: field('text', '期初数', { required: false, aliases: ['年初数', '期初存量', '年初存量'] }),
    added: field('text', '本期新增', { required: false, aliases: ['新增数', '本年新增', '当年新增', '新增'] }),
    removed: field('text', '本期减少', { required: false, aliases: ['减少数', '本年减少', '退出数', '撤销数'] }),
    whole: field('text', '总体数', { required: false, aliases: ['占比总体', '占比基数', '总数', '总量'] }),
    share: field('text', '占比（%）', { required: false, aliases: ['占比', '比重', '所占比重', '所占比例'] }),
    target: field('text', '目标值', { required: false, aliases: ['目标', '目标数', '任务目标', '计划数'] }),
    progress: field('text', '完成率（%）', {
      required: false,
      aliases: ['完成率', '目标完成率', '完成进度', '完成比例', '完成目标'],
    }),
    document: field('text', '来源文件', {
      aliases: ['数据来源', '来源', '文件来源', '依据文件', '来源文号', '出处', '文号'],
    }),
    paragraph: field('text', '段落', { required: false, aliases: ['来源段落', '所在段落', '条款', '位置', '页码'] }),
  },
  signs: ['document'],
  otherHeads: [
    '序号',
    '备注',
    '说明',
    '责任单位',
    '填报单位',
    '填报人',
    '填报日期',
    '报送单位',
    '部门',
    '联系人',
    '联系电话',
  ],
});

export type Figure = Row<typeof figures>;
