import { field, table, type Row } from '../../../kernel/index.ts';

/** What can become of places after they were granted: given back to the department, moved, filled again. */
export const moveKinds = ['交回', '调剂', '递补'] as const;

/** 名额调剂记录: what became of places after publication, round by round. */
export const quotaMoves = table({
  id: 'quota-moves',
  label: '名额调剂记录',
  aliases: ['名额调剂', '名额调整记录', '名额变动记录'],
  key: 'round',
  title: 'round',
  optional: true,
  fields: {
    round: field('text', '轮次', { aliases: ['调剂轮次'] }),
    day: field('day', '日期', { aliases: ['调剂日期'] }),
    kind: field('text', '类型', { options: moveKinds, aliases: ['调剂类型'] }),
    from: field('text', '调出单位', { names: 'any', required: false, aliases: ['交回单位'] }),
    to: field('text', '调入单位', { names: 'any', required: false, aliases: ['递补单位'] }),
    places: field('count', '名额数', { aliases: ['名额', '调剂名额', '调剂数'] }),
    reason: field('text', '理由或文号', { aliases: ['理由', '文号', '调剂理由'] }),
  },
  otherHeads: ['序号', '备注', '经办人'],
  signs: ['from', 'to'],
});

export type QuotaMove = Row<typeof quotaMoves>;
