import {
  candidates as candidateTable,
  commissioner,
  enterprises as enterpriseTable,
  evaluate,
  termsOf,
  type Case,
  type Evaluation,
} from '@keshen/rules';
import { judgeByHand, type Answers } from './by-hand.ts';
import { makeCase, rows } from './case.ts';
import { median, paired, print } from './measure.ts';

const code = { ineligible: 0, undetermined: 1, eligible: 2 } as const;

/** The kernel against hand-written code over the same rows: first that they agree, then how long they take, in turns. */
export function benchRules(): void {
  const { enterprises, candidates } = makeCase();
  const given = new Map<string, readonly object[]>([
    ['enterprises', enterprises],
    ['candidates', candidates],
  ]) as Case;
  const judge = (): Evaluation => {
    const evaluation = evaluate(commissioner, given, termsOf('2024-06-01'));
    evaluation.decisions(enterpriseTable);
    evaluation.earned(candidateTable);
    return evaluation;
  };
  const differing = differences(judge(), judgeByHand(enterprises, candidates));
  if (differing > 0) throw new Error(`${differing} rows differ from the hand-written check`);
  const before = paired(15, () => judgeByHand(enterprises, candidates), judge);
  const evaluation = judge();
  const started = performance.now();
  for (let i = 0; i < 5000; i++) evaluation.trace(enterpriseTable, i);
  const trace = (performance.now() - started) / 5000;
  const after = paired(15, () => judgeByHand(enterprises, candidates), judge);
  print('rules: verdicts and subsidies of 100,000 enterprises and 100,000 candidates', [
    ['rows that differ from hand-written code', '0', '0'],
    ['kernel ÷ hand-written, median of pairs', `${before.ratio.toFixed(2)} ×`, ''],
    ['the same after 5,000 traces', `${after.ratio.toFixed(2)} ×`, ''],
    ['a row', `${((median(before.second) / (2 * rows)) * 1000).toFixed(2)} µs`, '≤ 2 µs'],
    ['one trace of a whole row', `${(trace * 1000).toFixed(1)} µs`, '≤ 1000 µs'],
  ]);
}

function differences(evaluation: Evaluation, hand: Answers): number {
  let count = 0;
  evaluation
    .decisions(enterpriseTable)
    .forEach(({ status }, i) => (count += Number(code[status] !== hand.enterprises[i])));
  evaluation
    .decisions(candidateTable)
    .forEach(({ status }, i) => (count += Number(code[status] !== hand.candidates[i])));
  evaluation.earned(candidateTable).forEach(({ instalments }, i) => {
    const money = instalments === undefined ? -1 : instalments.reduce((sum, { amount }) => sum + amount, 0);
    count += Number(money !== hand.money[i]);
  });
  return count;
}
