import type { Report, TraceNode } from '@keshen/review';
import { rowText, verdictOf } from './report-words.ts';

/** How each row came out, as a tree from the verdict to cells, figures and paragraphs. Asked for, so never cut short. */
export function traces(report: Report): string[] {
  // Traces and decisions are of the same rows, in the same order.
  return (report.traces ?? []).flatMap(({ nodes }, i) => {
    const decision = report.decisions[i]!;
    return [
      `判定过程　${rowText(report, decision)}　${verdictOf(decision)}`,
      ...nodes.flatMap((node) => tree(node, 1)),
    ];
  });
}

/** A node and all that it read, indented. */
export function tree({ label, value, source, reads }: TraceNode, depth: number): string[] {
  return [
    `${'  '.repeat(depth)}${label}：${value}${source ? `　← ${source}` : ''}`,
    ...reads.flatMap((read) => tree(read, depth + 1)),
  ];
}
