import { batchCheck } from '../../kernel/index.ts';
import { target } from './parameters.ts';
import { candidates } from './tables/candidates.ts';

/** The scheme counts to about 300 by 2027; how far 左右 goes, somebody says. */
export const deputyOverTarget = batchCheck(candidates, {
  code: 'deputy-over-target',
  label: '人选超过计划人数',
  cites: target.cites,
  says: (rows, _earned, ask) => {
    const most = ask.value(target);
    const persons = new Set(rows.flatMap(({ residentId }) => residentId ?? [])).size;
    return most === undefined || persons <= most
      ? undefined
      : `本表有${persons}名人选，多于到2027年的计划人数${most}名左右；请核实遴选规模。`;
  },
});
