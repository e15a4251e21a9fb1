import type { Area, ChartEdit } from '../port.ts';
import type { ModelSheet } from './sheet.ts';
import type { Outcome } from './write.ts';

/** Draws a chart on a sheet of ours, or takes it off: by its name, for no host tells all that makes it up. */
export function changeChart(anchors: ReadonlyMap<string, Area>, sheet: ModelSheet, edit: ChartEdit): Outcome {
  if (!isOurs(anchors, sheet.id)) return 'stale';
  const standing = sheet.charts.findIndex(({ chart }) => chart.name === edit.chart.name);
  if (standing >= 0 === (edit.do === 'add-chart')) return 'already';
  if (edit.do === 'add-chart') sheet.charts.push({ at: edit.at, chart: edit.chart });
  else sheet.charts.splice(standing, 1);
  return edit;
}

export const isDrawnOn = ({ charts, hasDrawings }: ModelSheet): boolean => charts.length > 0 || hasDrawings;

/** A sheet of ours is found by a name on its first cell. */
export const isOurs = (anchors: ReadonlyMap<string, Area>, sheet: string): boolean =>
  [...anchors.values()].some(
    (at) => at.sheet === sheet && at.top === 0 && at.left === 0 && at.rows === 1 && at.columns === 1,
  );
