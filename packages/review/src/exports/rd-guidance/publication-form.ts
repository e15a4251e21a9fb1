import { sumFen } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import { formFileName } from '../file-name.ts';
import type { Grant } from './grants.ts';
import { batchYear } from './batch-year.ts';

/** 公示表: nothing that the three departments gave in confidence. */
export function publicationForm(judged: JudgedCase, grants: readonly Grant[]): Form {
  const total = sumFen(grants.map(({ amount }) => amount));
  return {
    layout: 'rd-publication',
    fileName: formFileName('', '企业R&D投入引导计划拟补助企业公示表', [], judged.terms.day),
    attachment: '',
    title: `吉林省企业R&D投入引导计划${batchYear(judged)}拟补助企业公示表`,
    subtitle: `共${grants.length}户，排名不分先后`,
    rows: grants.map(({ name, code, city, amount }, i): Value[] => [i + 1, name, code, city ?? null, amount / 100]),
    ...(grants.length > 0 && { totals: ['合计', null, null, null, total / 100] }),
    notes: [
      '公示期：　　　　年　　月　　日至　　　　年　　月　　日。对公示内容有异议的，请在公示期内以书面形式实名反映。',
      '受理单位：　　　　　　　　　　　　联系电话：　　　　　　　　',
    ],
  };
}
