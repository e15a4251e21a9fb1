import type { Day, Parameter } from '@keshen/rules';

/** Why a parameter has no value on a day, and what to do. */
export function sayParameter({ id, label, values, cites }: Parameter, day: Day): string {
  const spans = values.map(({ from, to }) => `${from}至${to ?? '今'}`).join('、');
  const given = spans === '' ? '文件没有给出' : `文件给出的期间为${spans}`;
  return `${label}（${id}）在${day}没有取值：${given}（${cites.document} ${cites.paragraph}）。请核对判定日，或由主管部门核定。`;
}
