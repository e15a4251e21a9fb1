import type { ProgrammeNames } from './programme-names.ts';

export const tasks: ProgrammeNames = {
  zh: {
    title: '任务清单',
    tables: { 'tasks-list': '任务清单' },
    items: {},
    rules: {
      'tasks-overdue': '任务逾期',
      'tasks-without-evidence': '已完成，没有佐证材料',
      'tasks-without-department': '没有责任单位',
      'tasks-due-after-deadline': '时限晚于文件规定',
      'tasks-done-ahead': '完成日期尚未到来',
      'tasks-listed-twice': '同一任务列了几次',
      'tasks-done-late': '逾期完成',
      'tasks-overdue-by-department': '各单位逾期任务',
    },
  },
  en: {
    title: 'Tasks',
    tables: { 'tasks-list': 'Tasks' },
    items: {},
    rules: {
      'tasks-overdue': 'Overdue',
      'tasks-without-evidence': 'Done, no evidence',
      'tasks-without-department': 'No department',
      'tasks-due-after-deadline': 'Due after the document’s deadline',
      'tasks-done-ahead': 'Done on a day to come',
      'tasks-listed-twice': 'Listed more than once',
      'tasks-done-late': 'Done late',
      'tasks-overdue-by-department': 'Overdue by department',
    },
  },
};
