import { field, table, type Row } from '../../../kernel/index.ts';
import { kindNames } from '../relations/kinds.ts';

/** 勾稽关系表: how figures of the register hang together, told by their numbers. */
export const relations = table({
  id: 'ledger-relations',
  label: '勾稽关系表',
  aliases: ['勾稽关系', '指标勾稽关系', '数据勾稽关系', '钩稽关系'],
  key: 'number',
  title: 'kind',
  lookup: true,
  fields: {
    number: field('text', '关系编号', { aliases: ['勾稽编号', '勾稽关系编号', '关系号'] }),
    kind: field('text', '关系类型', {
      options: kindNames,
      aliases: ['勾稽类型', '勾稽方式', '关系种类'],
    }),
    // A question mark stands for a figure that nobody has, and that is to be derived.
    result: field('text', '结果编号', { aliases: ['结果指标编号', '结果指标', '合计编号'] }),
    // 名单计数 has the names themselves here.
    terms: field('text', '各项编号或名单', {
      aliases: ['各项编号', '分项编号', '各项指标编号', '组成编号', '编号或名单', '名单'],
    }),
  },
  signs: ['terms'],
  otherHeads: ['序号', '备注', '说明', '公式', '容差', '核对结果', '核对人'],
});

export type RelationRow = Row<typeof relations>;
