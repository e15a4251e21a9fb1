import {
  rdIncrement,
  rdIsLarge,
  rdSize,
  rdSpending,
  rdSpendingBefore,
  rdTax,
  missingOf,
  sizeLabel,
  sumFen,
  type Fact,
  type Fen,
  type Maybe,
  type TaxRow,
} from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import { effectiveEarnings, effectiveStatus } from '../../exceptions/effective.ts';
import { exceptionNotes } from '../../exceptions/exception-notes.ts';
import { verdictLabel } from '../../plan/opinions.ts';
import { formFileName } from '../file-name.ts';
import { sumInWords } from '../sum-in-words.ts';
import { citiesOf } from './grants.ts';
import { batchYear } from './batch-year.ts';

/** 核算表: every row of the tax list in its order, refused and undetermined ones too; what is not known stays blank. */
export function calculationForm(judged: JudgedCase): Form {
  const { evaluation, terms } = judged;
  const cityOf = citiesOf(judged);
  const earned = effectiveEarnings(judged, rdTax);
  const amounts: Fen[] = [];
  const rows = evaluation.decisions(rdTax).map((decision): Value[] => {
    const row = evaluation.rows(rdTax)[decision.index] as TaxRow;
    const derive = <T>(of: Fact<TaxRow, T>): Maybe<T> => evaluation.derive(row, of);
    const status = effectiveStatus(judged, decision);
    const theirs = missingOf(evaluation, decision).some(({ by }) => by === 'theirs');
    const amount = amountOf(earned[decision.index]?.instalments);
    if (amount !== undefined) amounts.push(amount);
    return [
      decision.index + 1,
      row.name ?? null,
      row.creditCode ?? null,
      cityOf(row.creditCode) ?? null,
      said(derive(rdSize), sizeLabel),
      ...[rdSpending, rdSpendingBefore, rdIncrement].map((of) => said(derive(of), (fen) => fen / 1_000_000)),
      said(derive(rdIsLarge), (large) => (large ? '增量和存量' : '增量')),
      said(amount, (fen) => fen / 100),
      verdictLabel({ status }, theirs),
    ];
  });
  const total = sumFen(amounts);
  const open = rows.length - amounts.length;
  return {
    layout: 'rd-calculation',
    fileName: formFileName('', '企业R&D投入引导计划补助资金核算表', [], terms.day),
    attachment: '',
    title: `吉林省企业R&D投入引导计划${batchYear(judged)}补助资金核算表`,
    subtitle: `判定日：${terms.day}　共${rows.length}户${open > 0 ? `，其中${open}户补助未定，未计入合计` : ''}`,
    rows,
    ...(rows.length > 0 && { totals: ['合计', ...Array.from({ length: 8 }, () => null), total / 100, null] }),
    notes: [sumInWords('核算补助合计', total), ...exceptionNotes(judged)],
  };
}

const amountOf = (instalments: Maybe<readonly { readonly amount: Fen }[]>): Maybe<Fen> =>
  instalments && sumFen(instalments.map(({ amount }) => amount));

const said = <T>(value: Maybe<T>, as: (value: T) => Value): Value => (value === undefined ? null : as(value));
