import type { Area } from '@keshen/workbook/port';
import { areaAfterRows } from '@keshen/workbook/model';
import { AreaValues } from './area-values.ts';

/** A conditional format with a formula of the clerk's or ours. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  at: Area;
  formula: string;
  fill: string;
  fontColor: string;
  stopIfTrue: boolean;
}

export type FilterCriteria = Readonly<Record<string, unknown>>;

export interface Hyperlink {
  readonly documentReference: string;
  readonly screenTip: string;
}

/** A colour of a chart; its cells are null until somebody has said where they stand. */
export interface DrawnSeries {
  name: string;
  values: Area | null;
  categories: Area | null;
  colour: string;
}

/** A chart as Excel has it. */
export interface DrawnChart {
  readonly id: string;
  readonly type: string;
  name: string;
  title: string;
  legend: string;
  /** The cells that it covers. */
  at: Area | null;
  readonly series: DrawnSeries[];
}

/** How a sheet prints. */
export interface Pages {
  orientation: string;
  paper: string;
  zoom: Readonly<Record<string, unknown>>;
  footer: string;
  titleRows: string | undefined;
}

/** What only Excel has of a sheet, beside the model. */
export class SideTable {
  /** By priority: the first one wins. */
  readonly rules: ConditionalRule[] = [];
  /** By column of the filter. */
  readonly criteria = new Map<number, FilterCriteria>();
  readonly numberFormats = new AreaValues<string>();
  readonly fills = new AreaValues<string>();
  /** Where links of cells lead, by row × columns of a sheet + column. */
  readonly links = new Map<number, Hyperlink>();
  readonly wraps = new AreaValues<boolean>();
  readonly alignments = new AreaValues<string>();
  readonly fonts = new AreaValues<Readonly<Record<string, unknown>>>();
  frozenRows = 0;
  readonly charts: DrawnChart[] = [];
  /** Set by whoever prints it; undefined while nobody has. */
  pages: Pages | undefined;
  /** Widths in points; a column without one has the standard width. */
  readonly widths = new Map<number, number>();

  /** Conditional formats follow their rows. Other formats stay behind: nobody here looks at them after rows have moved. */
  rowsMoved(first: number, by: number): void {
    for (const [i, rule] of [...this.rules.entries()].toReversed()) {
      const at = areaAfterRows(rule.at, first, by);
      if (at) {
        rule.formula = movedDown(rule.formula, at.top - rule.at.top);
        rule.at = at;
      } else this.rules.splice(i, 1);
    }
  }
}

/** References of a formula so many rows further down; texts in quotes stay. */
const movedDown = (formula: string, rows: number): string =>
  formula
    .split('"')
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replaceAll(/(\$?[A-Z]{1,3})(\d+)/g, (_, column, row) => `${column}${Number(row) + rows}`),
    )
    .join('"');
