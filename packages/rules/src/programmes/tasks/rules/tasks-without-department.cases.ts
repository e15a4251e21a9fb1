import { casesOf } from '../../../kernel/cases.ts';
import { tasks } from '../tables/tasks.ts';
import { tasksWithoutDepartment } from './tasks-without-department.ts';

const task = { task: '建立企业技术需求库' };

export const cases = casesOf(tasksWithoutDepartment, tasks, [
  { name: '几个单位', rows: [{ ...task, departments: '省科技厅、省教育厅、中科院长春分院' }], answer: false },
  { name: '一个单位等', rows: [{ ...task, departments: '省科技厅等' }], answer: false },
  { name: '未填，另行提示', rows: [task], answer: undefined },
  { name: '各有关部门', rows: [{ ...task, departments: '各有关部门' }], answer: true },
  { name: '省科技厅和相关单位', rows: [{ ...task, departments: '省科技厅、相关单位' }], answer: false },
]);
