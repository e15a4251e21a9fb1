import {
  aliases,
  candidates,
  commissioner,
  contracts,
  evaluate,
  history,
  plainUnit,
  programmes,
  type Alias,
  type Candidate,
  type Contract,
  type Evaluation,
  type Maybe,
  type PastSelection,
  type Row,
  type Table,
} from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { grouped } from '../exports/grouped.ts';
import type { CaseFinding } from '../report/findings.ts';
import { likeUnits, type LikeUnit } from './like-units.ts';

/** So many enterprises are named. */
const named = 3;

/**
 * Sending units that may be one legal unit, and that no line of 单位别名 has settled: asked about where the count of
 * 五（三） or a contract hangs on it, remarked otherwise. Once a unit.
 */
export function aliasFindings(judged: JudgedCase): readonly CaseFinding[] {
  if (!judged.programme.tables.includes(aliases)) return [];
  const settled = settledNames(judged);
  const open = likeUnits(unitNames(judged)).filter(({ alias }) => !settled.has(alias));
  return [...grouped(open, ({ unit }) => unit)].flatMap(([unit, alike]) => aliasFinding(judged, unit, alike) ?? []);
}

/** Names that a confirmed line speaks of, as another unit's or as their own. */
function settledNames({ evaluation }: JudgedCase): ReadonlySet<string> {
  const lines = evaluation.rows(aliases) as readonly Alias[];
  return new Set(lines.flatMap(({ alias, confirmedBy }) => (alias && confirmedBy ? [plainUnit(alias)] : [])));
}

function unitNames({ evaluation }: JudgedCase): readonly string[] {
  return [
    ...(evaluation.rows(candidates) as readonly Candidate[]).map(({ sendingUnit }) => sendingUnit),
    ...(evaluation.rows(history) as readonly PastSelection[]).map(({ sendingUnit }) => sendingUnit),
    ...(evaluation.rows(contracts) as readonly Contract[]).map(({ unit }) => unit),
  ].filter((name) => name !== undefined);
}

function aliasFinding(judged: JudgedCase, unit: string, alike: readonly LikeUnit[]): Maybe<CaseFinding> {
  const { evaluation } = judged;
  const names = alike.map(({ alias }) => alias);
  const changed = changedRows(evaluation, asOne(judged, alike));
  const rows = changed.length > 0 ? changed : rowsNamed(evaluation, new Set(names));
  // Names of earlier years alone, on which nothing hangs.
  if (rows.length === 0) return undefined;
  const effect = changed.length > 0 ? `${changed.length}项结论会变` : '现有结论不变';
  return {
    code: 'alias-likely',
    severity: changed.length > 0 ? 'confirm' : 'hint',
    message: `${names.map((name) => `“${name}”`).join('、')}可能与“${unit}”是同一法人单位，现分别计；若按一个单位计，${countsSaid(evaluation, unit, names)}${effect}。请在“${aliases.label}”表中写明所属法人并填写确认人；确属不同法人的，法人单位写其自身。`,
    citation: { document: commissioner.document, paragraph: '五（三）' },
    rows,
  };
}

/** The same case, judged as if somebody had confirmed it. */
function asOne({ evaluation, programme, places, terms }: JudgedCase, alike: readonly LikeUnit[]): Evaluation {
  const given = new Map<string, readonly Row<Table>[]>([...places.keys()].map((id) => [id, evaluation.rows({ id })]));
  const lines = alike.map(({ alias, unit }) => ({ alias, unit, confirmedBy: unit, confirmedOn: undefined }));
  return evaluate(programme, given.set(aliases.id, [...(given.get(aliases.id) ?? []), ...lines]), terms, programmes);
}

const changedRows = (now: Evaluation, other: Evaluation): CaseFinding['rows'] =>
  [candidates, contracts].flatMap((table) => {
    const verdicts = other.decisions(table);
    return now
      .decisions(table)
      .flatMap(({ index, status }) => (status === verdicts[index]!.status ? [] : [{ table: table.id, index }]));
  });

const rowsNamed = (evaluation: Evaluation, names: ReadonlySet<string>): CaseFinding['rows'] =>
  (evaluation.rows(candidates) as readonly Candidate[]).flatMap(({ sendingUnit }, index) =>
    sendingUnit !== undefined && names.has(plainUnit(sendingUnit)) ? [{ table: candidates.id, index }] : [],
  );

/** 示例企业由2人、1人合为3人; only where several of the names send somebody to one enterprise. */
function countsSaid(evaluation: Evaluation, unit: string, names: readonly string[]): string {
  const family = [unit, ...names];
  const persons = (evaluation.rows(candidates) as readonly Candidate[]).filter(
    ({ sendingUnit, hostCode }) => hostCode && sendingUnit && family.includes(plainUnit(sendingUnit)),
  );
  const joined = [...grouped(persons, ({ hostCode }) => hostCode)].flatMap(([code, own]) => {
    const parts = [...grouped(own, ({ sendingUnit }) => plainUnit(sendingUnit!)).values()].map(({ length }) => length);
    if (parts.length < 2) return [];
    const counts = parts.toSorted((a, b) => b - a).map((count) => `${count}人`);
    return [`${own[0]!.hostName ?? code}由${counts.join('、')}合为${own.length}人`];
  });
  const said = joined.toSorted().slice(0, named).join('，');
  return said === '' ? '' : `${said}${joined.length > named ? `等${joined.length}户` : ''}，`;
}
