import type { TraceNode } from '@keshen/review';
import type { Place } from '../session-port.ts';

/** Where the cell of a trace stands: `企业申报!C7`. Undefined for what is no cell. */
export function tracedCell(
  { kind, source = '' }: Pick<TraceNode, 'kind' | 'source'>,
  workbook: number,
): Place | undefined {
  const [, sheet, cell] = /^(.+)!([A-Z]{1,3}\d+)$/.exec(source) ?? [];
  return kind === 'cell' && sheet !== undefined && cell !== undefined ? { workbook, sheet, cell } : undefined;
}
