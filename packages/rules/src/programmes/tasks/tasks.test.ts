import { describe, expect, it } from 'vitest';
import { evaluate, termsOf, type Day } from '../../kernel/index.ts';
import { tasks, tasksList, type Task } from './index.ts';

const measures = '吉科发人才〔2022〕224号';

const list: readonly Partial<Task>[] = [
  {
    number: '1',
    task: '组建重点产业科技创新联盟',
    departments: '省科技厅',
    due: '2023-12-31',
    document: measures,
    status: '进行中',
  },
  {
    number: '2',
    task: '推行双聘制',
    departments: '省科技厅、省人社厅',
    due: '2023-11-30',
    document: measures,
    status: '未启动',
  },
  {
    number: '3',
    task: '设立产学研协同创新专项',
    departments: '省科技厅',
    due: '2023-06-30',
    document: measures,
    status: '已完成',
  },
  {
    number: '4',
    task: '落实战略合作协议',
    departments: '有关部门',
    due: '2024-06-30',
    document: measures,
    status: '进行中',
  },
];

function check(day: Day) {
  const evaluation = evaluate(tasks, new Map([['tasks-list', list as readonly Task[]]]), termsOf(day));
  return {
    fired: evaluation.decisions(tasksList).map(({ fired }) => fired.map(({ code }) => code)),
    remarks: evaluation.remarks().map(({ message }) => message),
  };
}

describe('224号 三（一）: all measures in effect before the end of 2023', () => {
  it('counts nothing as overdue that is due on the day itself', () => {
    const { fired, remarks } = check('2023-11-30');
    expect(fired).toEqual([
      [],
      [],
      ['tasks-without-evidence'],
      ['tasks-without-department', 'tasks-due-after-deadline'],
    ]);
    expect(remarks).toEqual([]);
  });

  it('asks on the last day of 2023 for what was due before, and on the next for the rest', () => {
    expect(check('2023-12-31').fired.slice(0, 2)).toEqual([[], ['tasks-overdue']]);
    expect(check('2024-01-01').fired.slice(0, 2)).toEqual([['tasks-overdue'], ['tasks-overdue']]);
  });

  it('counts by department', () => {
    expect(check('2024-01-01').remarks).toEqual([
      '到2024-01-01，4项任务中有2项逾期：省科技厅2项（共3项）、省人社厅1项（共1项）；请督促办理。',
    ]);
    expect(check('2024-07-01').remarks[0]).toContain('未写明责任单位1项');
  });
});
