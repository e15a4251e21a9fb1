import { rdYear } from '@keshen/rules';
import type { JudgedCase } from '../../case/judge-case.ts';

/** 2021年度, by which a batch is called; empty until the office has said which year it is. */
export function batchYear({ evaluation }: JudgedCase): string {
  const year = evaluation.derive(null, (_batch, ask) => ask.value(rdYear));
  return year === undefined ? '' : `${year}年度`;
}
