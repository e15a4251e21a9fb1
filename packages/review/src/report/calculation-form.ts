import type { Table } from '@keshen/rules';
import type { Form, FormLayout, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { effectiveEarnings, effectiveStatus } from '../exceptions/effective.ts';
import { formFileName } from '../exports/file-name.ts';
import { maskWithin } from '../parse/mask.ts';
import type { TraceNode } from '../report.ts';
import { reportTrace } from './report-trace.ts';
import { statusLabels } from './status-labels.ts';

/** 测算过程: how each amount and each refusal came about, down to cells and paragraphs. */
export const calculationLayout: FormLayout = {
  id: 'calculation',
  sheet: '测算过程',
  signed: 'nobody',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    { header: '序号', kind: 'count', width: 6 },
    { header: '名称', kind: 'text', width: 22 },
    { header: '项目', kind: 'text', width: 44 },
    { header: '结果', kind: 'text', width: 32 },
    { header: '依据或单元格', kind: 'text', width: 52 },
  ],
};

export function calculationForm(judged: JudgedCase): Form {
  const { programme, terms } = judged;
  const traced = programme.tables
    .filter(({ id }) => judged.places.has(id))
    .flatMap((table) => tracedRows(judged, table));
  const rows = traced.flatMap(({ name, verdict, nodes }, i): Value[][] => [
    [i + 1, name, verdict, null, null],
    ...nodes.flatMap((node) => lines(node, 0)),
  ]);
  return {
    layout: calculationLayout.id,
    fileName: formFileName('', `${programme.title}测算过程`, [], terms.day),
    attachment: '',
    title: `${programme.title}测算过程`,
    subtitle: `判定日：${terms.day}　列出有测算金额和不符合条件的${traced.length}行；其他各行可在科审中查看`,
    rows,
  };
}

interface Traced {
  readonly name: string;
  readonly verdict: string;
  readonly nodes: readonly TraceNode[];
}

/** Rows that earn something, with what decides of the money; and rows that are refused, with why. */
function tracedRows(judged: JudgedCase, table: Table): readonly Traced[] {
  const { evaluation, programme, places } = judged;
  const earning = new Map<number, readonly string[]>();
  for (const { index, item, instalments = [] } of effectiveEarnings(judged, table))
    if (instalments.some(({ amount }) => amount > 0)) earning.set(index, [...(earning.get(index) ?? []), item]);
  return evaluation.decisions(table).flatMap((decision): Traced[] => {
    const { index, fired } = decision;
    const items = earning.get(index);
    const codes = new Set(
      items
        ? programme.rules
            .filter((rule) => rule.effect === 'withholds' && items.includes(rule.item))
            .map(({ code }) => code)
        : fired.filter(({ effect }) => effect === 'excludes').map(({ code }) => code),
    );
    if (!items && codes.size === 0) return [];
    const place = places.get(table.id)![index]!;
    const at = `${place.table.found.sheet.name}第${place.row + 1}行`;
    return [
      {
        name: String(evaluation.rows(table)[index]![table.title] ?? '（名称未填）'),
        verdict: `${at}　${statusLabels[effectiveStatus(judged, decision)]}`,
        nodes: evaluation
          .trace(table, index, (code) => items?.includes(code) || codes.has(code))
          .map((node) => reportTrace(node, judged)),
      },
    ];
  });
}

const lines = ({ label, value, source, reads }: TraceNode, depth: number): Value[][] => [
  [null, null, `${'　'.repeat(depth)}${label}`, maskWithin(value), source ?? null],
  ...reads.flatMap((read) => lines(read, depth + 1)),
];
