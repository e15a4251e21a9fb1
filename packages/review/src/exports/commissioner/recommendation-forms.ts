import { candidates, divisionName, sumFen, type Candidate, type Enterprise, type Fen, type Maybe } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import { industrySaid } from '../../report/say-value.ts';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CleanRow } from '../clean-rows.ts';
import { formFileName } from '../file-name.ts';
import { remark, serial } from '../row-values.ts';
import { sumInWords } from '../sum-in-words.ts';
import type { ReportingUnits } from '../reporting-units.ts';

const wan = (amount: Maybe<Fen>): Value => (amount === undefined ? null : amount / 1_000_000);

/** 推荐汇总表: the candidates who qualify, each with the enterprise's reporting unit. */
export function recommendationForm(
  judged: JudgedCase,
  clean: readonly CleanRow[],
  reportingUnits: ReportingUnits,
): Form {
  const units = clean.map(({ row }) => reportingUnits.unitOf({ table: candidates, row }) ?? '');
  const rows = clean.map(({ row, earned, exception }, i): Value[] => {
    const c = row as Candidate;
    const person = [c.name, c.sendingUnit, c.title, c.education, c.degree, c.hostName, c.hostCode].map(
      (text) => text ?? null,
    );
    return [i + 1, ...person, units[i]!, serial(c.termStart), serial(c.termEnd), earned / 100, remark(exception)];
  });
  const total = sumFen(clean.map(({ earned }) => earned));
  return {
    layout: 'recommendation',
    fileName: formFileName('附件2', '科创专员推荐汇总表', units, judged.terms.day),
    attachment: '附件2',
    title: '吉林省科创专员推荐汇总表',
    subtitle: `判定日：${judged.terms.day}　共${rows.length}人　金额单位：元`,
    rows,
    ...(rows.length > 0 && {
      totals: ['合计', `${rows.length}人`, ...Array.from({ length: 9 }, () => null), total / 100, null],
    }),
    notes: [sumInWords('补助金额合计', total)],
  };
}

/** 推荐企业汇总表: the enterprises that qualify. */
export function enterpriseForm(judged: JudgedCase, clean: readonly CleanRow[]): Form {
  const place = (code: Maybe<string>): Value => (code === undefined ? null : (divisionName(code) ?? code));
  const rows = clean.map(({ row, exception }, i): Value[] => {
    const e = row as Enterprise;
    const said = (text: Maybe<string>): Value => text ?? null;
    return [
      i + 1,
      said(e.name),
      said(e.creditCode),
      place(e.city),
      place(e.county),
      said(e.reportingUnit),
      said(e.sector),
      e.industry === undefined ? null : industrySaid(e.industry),
      e.staff ?? null,
      wan(e.revenue),
      wan(e.assets),
      said(e.declaredSize),
      said(e.contact),
      said(e.phone),
      remark(exception),
    ];
  });
  return {
    layout: 'recommended-enterprises',
    fileName: formFileName(
      '附件1',
      '科创专员申报企业汇总表',
      clean.map(({ row }) => (row as Enterprise).reportingUnit ?? ''),
      judged.terms.day,
    ),
    attachment: '附件1',
    title: '吉林省科创专员申报企业汇总表',
    subtitle: `判定日：${judged.terms.day}　共${rows.length}户`,
    rows,
  };
}
