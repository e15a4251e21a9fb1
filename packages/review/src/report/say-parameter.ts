import type { Day, Parameter } from '@keshen/rules';

/** Why a parameter has no value on the day of judgement, or on the day that a row goes by, and what to do. */
export function sayParameter({ id, label, values, cites }: Parameter, judged: Day, on?: Day): string {
  const spans = values.map(({ from, to }) => `${from}至${to ?? '今'}`).join('、');
  const given = spans === '' ? '文件没有给出' : `文件给出的期间为${spans}`;
  return `${label}（${id}）在${on ?? judged}没有取值：${given}（${cites.document} ${cites.paragraph}）。请核对${on === undefined ? '判定日' : '该日期'}，或由主管部门核定。`;
}
