import type { SmeEnterprise } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CleanRow } from '../clean-rows.ts';
import { formFileName } from '../file-name.ts';
import { prefectureName } from '../prefecture-name.ts';
import { byDivision } from '../reporting-units.ts';

/** 拟入库企业公示名单, by city and name. */
export function entryForm(judged: JudgedCase, clean: readonly CleanRow[]): Form {
  const entries = clean
    .map(({ row }) => {
      const { name = '', creditCode = '', city } = row as SmeEnterprise;
      return { name, creditCode, city: city === undefined ? undefined : prefectureName(city) };
    })
    .toSorted((a, b) => byDivision(a.city, b.city) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    layout: 'sme-entries',
    fileName: formFileName('', '科技型中小企业拟入库企业公示名单', [], judged.terms.day),
    attachment: '',
    title: '科技型中小企业拟入库企业公示名单',
    subtitle: `共${entries.length}户，排名不分先后`,
    rows: entries.map(({ name, creditCode, city }, i): Value[] => [i + 1, name, creditCode, city ?? null]),
    notes: [
      '公示期：　　　　年　　月　　日至　　　　年　　月　　日。对公示内容有异议的，请在公示期内以书面形式实名反映。',
      '受理单位：　　　　　　　　　　　　联系电话：　　　　　　　　',
    ],
  };
}
