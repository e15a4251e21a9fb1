import { findTable, type Missing } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReportMissing } from '../report.ts';
import { sayParameter } from './say-parameter.ts';
import { sayValue } from './say-value.ts';

/** What stands in the way of a verdict, for the report. `index` is the row that waits. */
export function reportMissing(missing: Missing, index: number, judged: JudgedCase): ReportMissing {
  const { evaluation, terms } = judged;
  switch (missing.kind) {
    case 'cell':
      return { kind: 'cell', by: 'theirs', name: missing.field, message: sayCell(missing, judged) };
    case 'parameter':
      return {
        kind: 'parameter',
        by: 'ours',
        name: missing.parameter.id,
        message: sayParameter(missing.parameter, terms.day, missing.on),
      };
    case 'table':
      return {
        kind: 'table',
        by: 'ours',
        name: missing.table,
        message: `没有收到${findTable(missing.table)!.label}，无法核对。`,
      };
    case 'verdict': {
      const { label, key, title } = findTable(missing.table)!;
      const others = evaluation.where({ id: missing.table }, key, missing.key);
      // By name: a key may be an identity number, and nobody knows an enterprise by its code.
      const name = `${label}中“${String(others[0]?.[title] ?? '（名称未填）')}”`;
      // Twice on the list and judged differently: whoever sent it has to say which row holds.
      if (others.length > 1 && evaluation.find({ id: missing.table }, missing.key) === undefined)
        return {
          kind: 'choice',
          by: 'theirs',
          name: missing.table,
          message: `${name}有${others.length}行，审查结论不一致；请核对后只保留一行，再重新报送。`,
        };
      const message = `${name}尚无定论，待其确定后重新检查。`;
      return { kind: 'verdict', by: missing.by, name: missing.table, message };
    }
    case 'awaited-table':
      return { kind: 'table', by: missing.by, name: missing.rule.code, message: evaluation.says(missing.rule, index) };
    default:
      return {
        kind: missing.kind,
        by: missing.by,
        name: missing.rule.code,
        message: evaluation.says(missing.rule, index),
      };
  }
}

function sayCell(
  { table, index, field }: Missing & { kind: 'cell' },
  { programme, places, evaluation }: JudgedCase,
): string {
  const definition = programme.tables.find(({ id }) => id === table)!;
  const { label, kind } = definition.fields[field]!;
  const place = places.get(table)![index]!;
  if (!place.table.found.columns.has(field)) return `表中没有“${label}”一列。`;
  const value = evaluation.rows({ id: table })[index]![field];
  return value === undefined
    ? `“${label}”未填写或无法读取。`
    : `“${label}”填写为“${sayValue(kind, value)}”，不够具体，无法判定。`;
}
