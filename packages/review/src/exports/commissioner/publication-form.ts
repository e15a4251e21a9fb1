import { candidates, type Candidate } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CleanRow } from '../clean-rows.ts';
import { formFileName } from '../file-name.ts';
import { grouped } from '../grouped.ts';
import { byDivision, type ReportingUnits } from '../reporting-units.ts';

/**
 * 公示名单: a workbook of its own with nothing in it but what the public may know. No identity number, no telephone; in
 * an order that follows from what it says.
 */
export function publicationForm(judged: JudgedCase, clean: readonly CleanRow[], units: ReportingUnits): Form {
  const names = namesToPublish(clean.map(({ row }) => row as Candidate));
  const lines = clean
    .map(({ row }, i) => {
      const { sendingUnit, hostName } = row as Candidate;
      const subject = { table: candidates, row };
      const host = units.enterpriseOf(subject)?.name ?? hostName ?? null;
      return { unit: units.unitOf(subject), values: [names[i]!, sendingUnit ?? null, host] };
    })
    .toSorted((a, b) => byDivision(a.unit, b.unit) || compare(a.values.join(), b.values.join()));
  const rows = lines.map(({ unit, values }, i): Value[] => [i + 1, ...values, unit ?? null]);
  return {
    layout: 'publication',
    fileName: formFileName('', '科创专员公示名单', [], judged.terms.day),
    attachment: '',
    title: '吉林省科创专员拟入选人员公示名单',
    subtitle: `共${rows.length}人，排名不分先后`,
    rows,
    notes: [
      '公示期：　　　　年　　月　　日至　　　　年　　月　　日。对公示人员有异议的，请在公示期内以书面形式实名反映。',
      '受理单位：　　　　　　　　　　　　联系电话：　　　　　　　　',
    ],
  };
}

/** Two persons of one name in one unit are told apart by so many last characters of their papers as that takes. */
function namesToPublish(persons: readonly Candidate[]): readonly string[] {
  const namesakes = grouped(persons, ({ name, sendingUnit }) => `${name} ${sendingUnit}`);
  return persons.map(({ name = '', sendingUnit, residentId }) => {
    const ids = new Set(namesakes.get(`${name} ${sendingUnit}`)!.map((person) => person.residentId ?? ''));
    if (ids.size < 2 || residentId === undefined) return name;
    const length = [4, 5, 6].find((tail) => new Set([...ids].map((id) => id.slice(-tail))).size === ids.size) ?? 6;
    return `${name}（证件尾号${residentId.slice(-length)}）`;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
