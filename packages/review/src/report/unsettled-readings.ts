import {
  evaluate,
  literalWay,
  partsOf,
  programmes,
  type Earned,
  type Evaluation,
  type Programme,
  type Reading,
  type Table,
} from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from './findings.ts';

/** Readings that a rule has asked for and nobody has settled. */
export const unsettledReadings = (judged: JudgedCase): readonly CaseFinding[] =>
  judged.evaluation
    .unsettledReadings()
    .filter((reading) => judged.programme.readings.includes(reading))
    .map((reading) => unsettled(judged, reading));

/** The clerk is told how much hangs on a text that can be read in two ways. */
function unsettled(judged: JudgedCase, reading: Reading): CaseFinding {
  const literal = literalWay(reading);
  const [, meaning] = reading.ways.find(([way]) => way === literal)!;
  const others = reading.ways.filter(([way]) => way !== literal);
  const effects = others.map(([way, otherwise]) => ({ otherwise, changes: verdictsThatChange(judged, reading, way) }));
  const said = effects.map(({ otherwise, changes }) => `若按“${otherwise}”，${changes}项结论会变`);
  const { document, paragraph } = reading.cites;
  return {
    code: 'reading-unconfirmed',
    // Nobody has to settle today what changes nothing today.
    severity: effects.some(({ changes }) => changes > 0) ? 'confirm' : 'hint',
    message: `${reading.label}有${others.length === 1 ? '两' : '几'}种理解，现按字面“${meaning}”审查；${said.join('；')}。请主管部门明确后再定稿。`,
    citation: { document, paragraph },
    rows: [],
  };
}

/** Of the programme whose reading it is. */
function verdictsThatChange({ programme: all, places, evaluation, terms }: JudgedCase, reading: Reading, way: string) {
  const programme = partsOf(all).find(({ readings }) => readings.includes(reading))!;
  const given = new Map([...places.keys()].map((id) => [id, evaluation.rows({ id })]));
  const ways = new Map([...terms.ways, [reading.id, way]]);
  const other = evaluate(decidingOnly(programme), given, { ...terms, ways }, programmes);
  return programme.tables.reduce((sum, table) => sum + rowsThatDiffer(evaluation, other, table), 0);
}

/** On questions and hints neither verdicts nor money hang. */
const decidingOnly = (programme: Programme): Programme => ({
  ...programme,
  rules: programme.rules.filter(({ effect }) => effect !== 'confirm' && effect !== 'hint'),
});

/** Rows with another verdict, or with other money. */
function rowsThatDiffer(now: Evaluation, other: Evaluation, table: Table): number {
  const verdicts = other.decisions(table);
  const money = other.earned(table);
  const changed = new Set(
    now.decisions(table).flatMap(({ status, index }) => (status === verdicts[index]!.status ? [] : [index])),
  );
  now.earned(table).forEach(({ index, instalments }, i) => {
    if (!sameMoney(instalments, money[i]!.instalments)) changed.add(index);
  });
  return changed.size;
}

const sameMoney = (a: Earned['instalments'], b: Earned['instalments']): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.length === b.length &&
    a.every(
      ({ year, amount, batch, expected }, i) =>
        year === b[i]!.year && amount === b[i]!.amount && batch === b[i]!.batch && expected === b[i]!.expected,
    ));
