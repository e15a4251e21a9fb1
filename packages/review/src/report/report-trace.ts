import {
  findTable,
  formatYuan,
  sayFigure,
  type Citation,
  type Instalment,
  type Setting,
  type TraceNode as KernelNode,
  type Truth,
} from '@keshen/rules';
import { cellAddress } from '@keshen/workbook/model';
import type { JudgedCase } from '../case/judge-case.ts';
import { policySheetName } from '../policy/policy-sheet.ts';
import type { TraceNode } from '../report.ts';
import { maskWithin } from '../parse/mask.ts';
import { statusLabels } from './status-labels.ts';
import { sayValue, unknownValue } from './say-value.ts';

const sayTruth = (truth: Truth): string => (truth === undefined ? unknownValue : truth ? '成立' : '不成立');
const sayCitation = (cites: Citation | null): string | undefined =>
  cites ? `${cites.document} ${cites.paragraph}：${cites.summary}` : undefined;

/** A kernel trace with addresses, in the words of the clerk. */
export function reportTrace(node: KernelNode, judged: JudgedCase): TraceNode {
  const reads = 'reads' in node ? node.reads.map((read) => reportTrace(read, judged)) : [];
  switch (node.kind) {
    case 'rule':
      return {
        kind: 'rule',
        label: `${node.label}（${node.code}）`,
        value: sayTruth(node.value),
        source: sayCitation(node.cites),
        reads,
      };
    case 'amount':
      return { kind: 'amount', label: node.label, value: sayInstalments(node), source: sayCitation(node.cites), reads };
    case 'fact':
      return { kind: 'fact', label: node.label, value: maskWithin(node.said ?? unknownValue), reads };
    case 'cell':
      return cellNode(node, judged);
    case 'parameter':
      return {
        kind: 'parameter',
        label: `${node.parameter.label}（${node.parameter.id}）`,
        value: sayParameterValue(node),
        source: node.set ? saySetting(node.set) : sayCitation(node.cites),
        reads,
      };
    case 'reading': {
      const meaning = node.reading.ways.find(([way]) => way === node.way)?.[1] ?? node.way;
      return {
        kind: 'reading',
        label: node.reading.label,
        value: meaning,
        source: sayCitation(node.reading.cites),
        reads,
      };
    }
    case 'listed':
      return { kind: 'verdict', label: listLabel(node), value: sayListed(node), reads };
    case 'verdict':
      return {
        kind: 'verdict',
        label: verdictLabel(node),
        value: sayVerdict(node),
        reads: reasonsBehind(node, judged),
      };
  }
}

function cellNode(node: KernelNode & { kind: 'cell' }, { programme, places }: JudgedCase): TraceNode {
  const { kind, label } = programme.tables.find(({ id }) => id === node.table)!.fields[node.field]!;
  const { table, row } = places.get(node.table)![node.index]!;
  const column = table.found.columns.get(node.field)?.column;
  const source = column === undefined ? '没有这一列' : `${table.found.sheet.name}!${cellAddress(row, column)}`;
  return { kind: 'cell', label, value: sayValue(kind, node.value), source, reads: [] };
}

function sayParameterValue({ parameter, value }: KernelNode & { kind: 'parameter' }): string {
  if (value === undefined) return parameter.condition && !parameter.awaited ? '未设，没有按它审查' : unknownValue;
  return value === null ? '本年无此条件' : sayFigure(parameter.unit, value);
}

/** 政策口径（吉科发〔2024〕1号，主管处室）: who settled it, on what ground. */
const saySetting = ({ source, by, reason }: Setting): string => {
  const said = [source, by, reason].filter(Boolean).join('，');
  return `${policySheetName}${said === '' ? '' : `（${said}）`}`;
};

function sayInstalments({ value }: KernelNode & { kind: 'amount' }): string {
  if (value === undefined) return unknownValue;
  return value.length === 0 ? '无' : value.map(sayInstalment).join('，');
}

/** Calendar years, or years of the term. */
const sayInstalment = ({ year, amount, expected }: Instalment): string =>
  `${year < 1000 ? `第${year}年` : `${year}年`}${formatYuan(amount)}元${expected ? '（预计）' : ''}`;

function verdictLabel({ table, key }: KernelNode & { kind: 'verdict' }): string {
  const definition = findTable(table);
  if (!definition) return `${table}中${key === undefined ? '（无代码）' : maskWithin(key)}的结论`;
  const { kind } = definition.fields[definition.key]!;
  return `${definition.label}中${key === undefined ? '（无代码）' : sayValue(kind, key)}的结论`;
}

/** Why another row was refused: its rules are named; how they came out, its own trace shows. */
function reasonsBehind({ decision }: KernelNode & { kind: 'verdict' }, judged: JudgedCase): TraceNode[] {
  return (decision?.fired ?? []).flatMap((rule): TraceNode[] =>
    rule.effect === 'excludes'
      ? [
          {
            kind: 'rule',
            label: `${rule.label}（${rule.code}）`,
            value: maskWithin(judged.evaluation.says(rule, decision!.index)),
            source: sayCitation(rule.cites),
            reads: [],
          },
        ]
      : [],
  );
}

function listLabel({ table, field, key }: KernelNode & { kind: 'listed' }): string {
  const definition = findTable(table);
  const kind = definition?.fields[field]?.kind;
  const said = key === undefined ? '（无号码）' : kind === 'resident-id' ? sayValue(kind, key) : maskWithin(key);
  return `${definition?.label ?? table}中${said}的记录`;
}

function sayListed({ given, key, count }: KernelNode & { kind: 'listed' }): string {
  if (!given) return '没有收到此表';
  if (key === undefined) return unknownValue;
  return count === 0 ? '没有' : `${count}行`;
}

function sayVerdict({ given, decision }: KernelNode & { kind: 'verdict' }): string {
  if (!given) return '没有收到此表';
  if (decision === null) return '表中没有';
  return decision ? statusLabels[decision.status] : unknownValue;
}
