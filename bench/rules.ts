import {
  candidates as candidateTable,
  commissioner,
  enterprises as enterpriseTable,
  evaluate,
  termsOf,
  type Case,
  type Evaluation,
  type Programme,
} from '@keshen/rules';
import { judgeByHand, type Answers } from './by-hand.ts';
import { makeCase, rows } from './case.ts';
import { median, paired, print } from './measure.ts';

const code = { ineligible: 0, undetermined: 1, eligible: 2 } as const;

/** The rules on which verdicts and money hang: those that the hand-written check has, too. */
const verdictRules: Programme = {
  ...commissioner,
  rules: commissioner.rules.filter(({ effect }) => effect !== 'confirm' && effect !== 'hint'),
};

/** The kernel against hand-written code over the same rows: first that they agree, then how long they take, in turns. */
export function benchRules(): void {
  const { enterprises, candidates } = makeCase();
  const given = new Map<string, readonly object[]>([
    ['enterprises', enterprises],
    ['candidates', candidates],
  ]) as Case;
  const judge = (programme: Programme = verdictRules): Evaluation => {
    const evaluation = evaluate(programme, given, termsOf('2024-06-01'));
    evaluation.decisions(enterpriseTable);
    evaluation.earned(candidateTable);
    return evaluation;
  };
  const differing = differences(judge(), judgeByHand(enterprises, candidates));
  if (differing > 0) throw new Error(`${differing} rows differ from the hand-written check`);
  const before = paired(
    15,
    () => judgeByHand(enterprises, candidates),
    () => judge(),
  );
  const evaluation = judge(commissioner);
  const started = performance.now();
  for (let i = 0; i < 5000; i++) evaluation.trace(enterpriseTable, i);
  const trace = (performance.now() - started) / 5000;
  const after = paired(
    15,
    () => judgeByHand(enterprises, candidates),
    () => judge(),
  );
  const whole = paired(
    9,
    () => judgeByHand(enterprises, candidates),
    () => judge(commissioner),
  );
  print('rules: verdicts and subsidies of 100,000 enterprises and 100,000 candidates', [
    ['rows that differ from hand-written code', '0', '0'],
    ['kernel ÷ hand-written, median of pairs', `${before.ratio.toFixed(2)} ×`, ''],
    ['the same after 5,000 traces', `${after.ratio.toFixed(2)} ×`, ''],
    ['a row', perRow(before.second), '≤ 2 µs'],
    ['a row with all questions and remarks besides', perRow(whole.second), ''],
    ['one trace of a whole row', `${(trace * 1000).toFixed(1)} µs`, '≤ 1000 µs'],
  ]);
}

const perRow = (times: readonly number[]): string => `${((median(times) / (2 * rows)) * 1000).toFixed(2)} µs`;

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
