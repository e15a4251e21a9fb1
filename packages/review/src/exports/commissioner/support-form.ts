import { candidates, sumFen, type Candidate } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CleanRow } from '../clean-rows.ts';
import { formFileName } from '../file-name.ts';
import { byDivision, type ReportingUnits } from '../reporting-units.ts';
import { remark, serial } from '../row-values.ts';
import { sumInWords } from '../sum-in-words.ts';

/**
 * 拟支持名单: the province's clean list. The same persons as on a 推荐汇总表, by reporting unit and enterprise, in an order
 * that follows from what it says and not from who sent his file first.
 */
export function supportForm(judged: JudgedCase, clean: readonly CleanRow[], units: ReportingUnits): Form {
  const lines = clean
    .map(({ row, earned, exception }) => {
      const subject = { table: candidates, row };
      const { name, sendingUnit, title, hostName, hostCode, termStart, termEnd } = row as Candidate;
      const host = units.enterpriseOf(subject)?.name ?? hostName;
      const values: Value[] = [host, hostCode, name, sendingUnit, title].map((text) => text ?? null);
      values.push(serial(termStart), serial(termEnd), earned / 100, remark(exception));
      return { unit: units.unitOf(subject), host: hostCode, values };
    })
    .toSorted(
      (a, b) => byDivision(a.unit, b.unit) || compare(a.values.slice(0, 4).join(), b.values.slice(0, 4).join()),
    );
  const total = sumFen(clean.map(({ earned }) => earned));
  const firms = new Set(lines.map(({ host }) => host)).size;
  return {
    layout: 'support',
    fileName: formFileName('', '科创专员拟支持名单', [], judged.terms.day),
    attachment: '',
    title: '吉林省科创专员拟支持名单',
    subtitle: `判定日：${judged.terms.day}　共${firms}户、${lines.length}人　金额单位：元`,
    rows: lines.map(({ unit, values }, i) => [i + 1, unit ?? null, ...values]),
    ...(lines.length > 0 && {
      totals: ['合计', null, `${firms}户`, null, `${lines.length}人`, null, null, null, null, total / 100, null],
    }),
    notes: [sumInWords('补助金额合计', total)],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
