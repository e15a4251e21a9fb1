import { field, table, type Row } from '../../../kernel/index.ts';

export const statuses = ['未启动', '进行中', '已完成', '长期坚持'] as const;

/** 任务清单: what is to be done, by whom, until when, and what shows that it is done. */
export const tasks = table({
  id: 'tasks-list',
  label: '任务清单',
  aliases: ['任务分工表', '任务台账', '工作任务清单', '重点任务清单', '任务分解表', '工作台账'],
  key: 'number',
  title: 'task',
  // Tasks are followed, and nobody decides on them.
  lookup: true,
  fields: {
    number: field('text', '任务编号', { required: false, aliases: ['编号', '任务序号'] }),
    task: field('text', '任务', {
      aliases: ['任务内容', '工作任务', '重点任务', '主要任务', '任务名称', '工作内容', '具体举措'],
    }),
    departments: field('text', '责任单位', {
      aliases: ['责任部门', '牵头单位', '牵头部门', '负责单位', '责任处室', '承办单位'],
    }),
    // Of a standing task it stays blank.
    due: field('day', '完成时限', {
      required: false,
      ofMonth: 'last',
      aliases: ['完成期限', '时限', '完成时间要求', '截止日期', '时限要求', '办结时限'],
    }),
    document: field('text', '依据文件', { required: false, aliases: ['文件依据', '任务来源', '依据文号', '来源文件'] }),
    status: field('text', '完成情况', {
      options: statuses,
      aliases: ['进展情况', '完成状态', '进展状态', '落实情况', '办理状态', '状态'],
    }),
    doneOn: field('day', '完成日期', {
      required: false,
      ofMonth: 'last',
      aliases: ['实际完成日期', '办结日期', '完成时间'],
    }),
    evidence: field('text', '佐证材料', {
      required: false,
      aliases: ['证明材料', '佐证', '支撑材料', '印证材料', '佐证材料名称', '完成依据'],
    }),
  },
  signs: ['departments', 'due', 'evidence', 'doneOn'],
  otherHeads: [
    '序号',
    '备注',
    '说明',
    '配合单位',
    '配合部门',
    '参加单位',
    '责任人',
    '联系人',
    '联系电话',
    '具体进展',
    '存在问题',
    '下一步计划',
  ],
});

export type Task = Row<typeof tasks>;
