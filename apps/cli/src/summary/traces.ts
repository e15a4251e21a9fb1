import type { Report, TraceNode } from '@keshen/review';
import { sheetText } from './report-words.ts';

/** How each row came out, as a tree from the verdict to cells, figures and paragraphs. Asked for, so never cut short. */
export function traces(report: Report): string[] {
  return (report.traces ?? []).flatMap((trace) => [
    `判定过程　${sheetText(report, trace)}第${trace.row}行`,
    ...trace.nodes.flatMap((node) => tree(node, 1)),
  ]);
}

function tree({ label, value, source, reads }: TraceNode, depth: number): string[] {
  return [
    `${'  '.repeat(depth)}${label}：${value}${source ? `　← ${source}` : ''}`,
    ...reads.flatMap((read) => tree(read, depth + 1)),
  ];
}
