import { sumFen, type Fen } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import { exceptionNotes } from '../../exceptions/exception-notes.ts';
import { formFileName } from '../file-name.ts';
import { grouped } from '../grouped.ts';
import { sumInWords } from '../sum-in-words.ts';
import type { Grant } from './grants.ts';
import { batchYear } from './batch-year.ts';

/** 拨付表: by city, with subtotals; the shares of a sum are the sums of the shares, so that all agree to the fen. */
export function paymentForm(judged: JudgedCase, grants: readonly Grant[]): Form {
  const rows: Value[][] = [];
  const sums: number[] = [];
  let number = 0;
  for (const [city, own] of grouped(grants, (grant) => grant.city)) {
    const place = city ?? '（市州不明）';
    for (const grant of own) rows.push([++number, place, grant.name, grant.code, ...figures([grant]), null, null]);
    sums.push(rows.length);
    rows.push([null, place, '小计', null, ...figures(own)]);
  }
  const shared = grants.every(({ shares }) => shares);
  return {
    layout: 'rd-payment',
    fileName: formFileName('', '企业R&D投入引导计划补助资金拨付表', [], judged.terms.day),
    attachment: '',
    title: `吉林省企业R&D投入引导计划${batchYear(judged)}补助资金拨付表`,
    subtitle: `判定日：${judged.terms.day}　共${grants.length}户${shared ? '' : '　省级分担比例未设，承担数待核定'}`,
    rows,
    sums,
    ...(grants.length > 0 && { totals: ['合计', null, null, null, ...figures(grants)] }),
    notes: [sumInWords('补助金额合计', sumFen(grants.map(({ amount }) => amount))), ...exceptionNotes(judged)],
  };
}

/** 户数, amount, and what province and city bear of it, in 元. */
function figures(grants: readonly Grant[]): Value[] {
  const inYuan = (of: (grant: Grant) => Fen | undefined): Value => {
    const parts = grants.map(of);
    return parts.some((part) => part === undefined) ? null : sumFen(parts as readonly Fen[]) / 100;
  };
  return [
    grants.length,
    inYuan(({ amount }) => amount),
    inYuan(({ shares }) => shares?.province),
    inYuan(({ shares }) => shares?.city),
  ];
}
