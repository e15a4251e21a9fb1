import { field, table, type Row } from '../../../kernel/index.ts';

/**
 * 名额分配表: how many the department grants each reporting unit. 五（二）
 * Optional: what is blank is not granted yet, has no floor, has no cap; nobody waits for the list where nobody gave it.
 */
export const quotas = table({
  id: 'quotas',
  label: '名额分配表',
  aliases: ['名额分配', '分配名额表', '推荐名额分配', '推荐名额表'],
  key: 'unit',
  title: 'unit',
  optional: true,
  fields: {
    unit: field('text', '推荐单位', { names: 'any', aliases: ['组织申报单位', '市州', '市（州）', '地区', '单位'] }),
    base: field('count', '基数', { required: false, aliases: ['测算基数', '分配基数'] }),
    floor: field('count', '保底名额', { required: false, aliases: ['保底', '保底数', '最低名额'] }),
    cap: field('count', '封顶名额', { required: false, aliases: ['封顶', '封顶数', '最高名额', '名额上限'] }),
    places: field('count', '名额', {
      required: false,
      aliases: ['下达数', '下达名额', '分配名额', '名额数', '分配名额数', '名额（人）', '名额（名）', '推荐名额'],
    }),
    // A text, because it may be negative, which no count is.
    moved: field('text', '调剂', { required: false, aliases: ['调剂数', '调剂名额', '调整数'] }),
    approved: field('count', '核定数', { required: false, aliases: ['核定名额', '核定名额数'] }),
    reason: field('text', '理由或文号', { required: false, aliases: ['调剂理由', '理由', '下达文号'] }),
  },
  otherHeads: [
    '序号',
    '备注',
    '测算数',
    '测算名额',
    '已用',
    '结余',
    '申报数',
    '推荐人数',
    '联系人',
    '联系电话',
    '文号',
  ],
  signs: ['places', 'approved', 'floor', 'cap'],
});

export type Quota = Row<typeof quotas>;
