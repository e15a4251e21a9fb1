import type { Maybe } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../../case/judge-case.ts';
import { formFileName } from '../../file-name.ts';
import { grouped } from '../../grouped.ts';
import { byDivision } from '../../reporting-units.ts';
import { sumInWords } from '../../sum-in-words.ts';
import { agreedTotal, sayBatch, sayYear, sumOf, type Payment } from './payments.ts';

/** Payments of one year and batch. */
interface Share {
  readonly year: number;
  readonly batch: Maybe<number>;
  readonly payments: readonly Payment[];
}

/** 分年度资金测算表: what each enterprise is paid in which year, by batch, with sums of batch and year. */
export function cashPlanForm(judged: JudgedCase, payments: readonly Payment[]): Form {
  const rows: Value[][] = [];
  const sums: number[] = [];
  let number = 0;
  for (const [year, shares] of grouped(sharesOf(payments), (share) => share.year)) {
    for (const { batch, payments: own } of shares) {
      for (const [code, paid] of byHost(own)) {
        const { unit, hostName } = paid[0]!;
        const line = [++number, sayYear(year), sayBatch(batch), unit ?? '（未确定）', hostName, code];
        rows.push([...line, personsOf(paid), ...figures(paid)]);
      }
      sums.push(rows.length);
      rows.push([null, sayYear(year), sayBatch(batch), '小计', ...sumLine(own)]);
    }
    const all = shares.flatMap((share) => share.payments);
    sums.push(rows.length);
    rows.push([null, sayYear(year), null, '年度合计', ...sumLine(all)]);
  }
  return {
    ...titled(judged, 'cash-plan', '科创专员补助分年度资金测算表', payments),
    rows,
    sums,
    ...(payments.length > 0 && { totals: ['合计', null, null, null, ...sumLine(payments)] }),
  };

  function sumLine(all: readonly Payment[]): Value[] {
    return [`${hostsOf(all)}户`, null, personsOf(all), ...figures(all)];
  }
}

/** 分年度资金汇总表: the same by year and batch, and then by batch over all years. */
export function cashSummaryForm(judged: JudgedCase, payments: readonly Payment[]): Form {
  const rows: Value[][] = [];
  const sums: number[] = [];
  let number = 0;
  for (const [year, shares] of grouped(sharesOf(payments), (share) => share.year)) {
    for (const { batch, payments: own } of shares) rows.push([++number, sayYear(year), sayBatch(batch), ...line(own)]);
    sums.push(rows.length);
    rows.push([null, sayYear(year), '年度合计', ...line(shares.flatMap((share) => share.payments))]);
  }
  for (const [batch, own] of [...grouped(payments, (payment) => payment.batch)].toSorted(([a], [b]) => byBatch(a, b))) {
    sums.push(rows.length);
    rows.push([null, '各年度', `${sayBatch(batch)}批次合计`, ...line(own)]);
  }
  return {
    ...titled(judged, 'cash-summary', '科创专员补助分年度资金汇总表', payments),
    rows,
    sums,
    ...(payments.length > 0 && { totals: ['合计', null, null, ...line(payments)] }),
  };

  function line(all: readonly Payment[]): Value[] {
    return [hostsOf(all), personsOf(all), ...figures(all)];
  }
}

function titled(judged: JudgedCase, layout: string, title: string, payments: readonly Payment[]) {
  const { total, said } = agreedTotal(payments);
  return {
    layout,
    fileName: formFileName('', title, [], judged.terms.day),
    attachment: '',
    title: `吉林省${title}`,
    subtitle: `判定日：${judged.terms.day}　聘用合同签订以前为预计数`,
    notes: [sumInWords('金额合计', total), said],
  };
}

/** Years in order, batches in order within them; what has no batch comes last. */
const sharesOf = (payments: readonly Payment[]): readonly Share[] =>
  [...grouped(payments, ({ year, batch }) => `${year} ${batch}`).values()]
    .map((own): Share => ({ year: own[0]!.year, batch: own[0]!.batch, payments: own }))
    .toSorted((a, b) => a.year - b.year || byBatch(a.batch, b.batch));

const byBatch = (a: Maybe<number>, b: Maybe<number>): number => (a ?? Infinity) - (b ?? Infinity) || 0;

/** Enterprises by their reporting units, then by name and code. */
const byHost = (payments: readonly Payment[]): readonly (readonly [code: string, paid: readonly Payment[]])[] =>
  [...grouped(payments, ({ host }) => host)].toSorted(
    ([a, [first]], [b, [second]]) =>
      byDivision(first!.unit, second!.unit) || compare(`${first!.hostName} ${a}`, `${second!.hostName} ${b}`),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const hostsOf = (payments: readonly Payment[]): number => new Set(payments.map(({ host }) => host)).size;
const personsOf = (payments: readonly Payment[]): number => new Set(payments.map(({ person }) => person)).size;

/** Signed, expected, both in 万元, both in 元. */
function figures(payments: readonly Payment[]): Value[] {
  const [signed, total] = [sumOf(payments.filter((payment) => payment.signed)), sumOf(payments)];
  return [signed / 1_000_000, (total - signed) / 1_000_000, total / 1_000_000, total / 100];
}
