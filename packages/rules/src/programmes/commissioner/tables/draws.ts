import { field, table, type Row } from '../../../kernel/index.ts';

/** 抽签与会议记录: how a choice between equal claims was made. Whoever records it names who, when, between whom, and the result. */
export const draws = table({
  id: 'draws',
  label: '抽签与会议记录',
  aliases: ['抽签记录', '抽签会议记录', '并列名额确定记录'],
  key: 'matter',
  title: 'matter',
  optional: true,
  fields: {
    matter: field('text', '事项', { aliases: ['并列事项'] }),
    candidates: field('text', '候选单位', { names: 'any', aliases: ['并列单位', '候选'] }),
    places: field('count', '名额数', { aliases: ['待定名额', '名额'] }),
    // Blank until it has happened: what is missing is told when the record is applied.
    way: field('text', '方式', { required: false, options: ['抽签', '会议'], aliases: ['确定方式'] }),
    day: field('day', '日期', { required: false, aliases: ['抽签日期', '会议日期', '时间'] }),
    by: field('text', '主持人', { names: 'any', required: false, aliases: ['主持', '经办人'] }),
    result: field('text', '结果', { names: 'any', required: false, aliases: ['中签单位', '确定单位'] }),
    minutes: field('text', '纪要号或见证人', { required: false, aliases: ['会议纪要号', '见证人', '监督人'] }),
  },
  otherHeads: ['序号', '备注'],
  signs: ['candidates'],
});

export type Draw = Row<typeof draws>;
