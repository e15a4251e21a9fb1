import { is, not, or, and, type Ask, type Day, type Maybe, type Truth } from '../../kernel/index.ts';
import { deadlineYear } from './parameters.ts';
import type { Task } from './tables/tasks.ts';

export const isDone = ({ status }: Task): Truth => is(status, '已完成');

/** 长期坚持 has no end that could be missed. */
export const isStanding = ({ status }: Task): Truth => is(status, '长期坚持');

/** Past its day and not done; on the day itself there is still time. What was done late is another matter. */
export const isOverdue = (task: Task, ask: Ask): Truth =>
  and(not(or(isDone(task), isStanding(task))), isAfter(ask.day, task.due));

export const isAfter = (day: Maybe<Day>, other: Maybe<Day>): Truth =>
  day === undefined || other === undefined ? undefined : day > other;

const parting = /[、,，;；\n/]|和(?=[^、,，;；\n]{2,}$)/;
const vague = /^(?:各|有关|相关|其他)?(?:有关|相关)?(?:单位|部门|处室)(?:等)?$/;

/** The departments that a cell names, 等 and the like left out. 各有关部门 names nobody. */
export const departmentsIn = (text: Maybe<string>): readonly string[] =>
  (text ?? '')
    .normalize('NFKC')
    .replaceAll(/\((?:牵头|配合|负责|主办|协办)\)/g, '')
    .split(parting)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:牵头|配合|责任单位|负责)[:：]?/, '')
        .replace(/(?:等|牵头|负责|配合)$/, ''),
    )
    .filter((name) => name !== '' && !vague.test(name));

/** The last day by which all measures are to have taken effect. */
export const deadline = (ask: Ask): Maybe<Day> => {
  const year = ask.value(deadlineYear);
  return year === undefined ? undefined : `${year}-12-31`;
};

/** 任务3“建立企业技术需求库”. */
export const nameOf = ({ number, task }: Task): string =>
  `任务${number ?? ''}${task === undefined ? '' : `“${task.length > 30 ? `${task.slice(0, 30)}…` : task}”`}`;
