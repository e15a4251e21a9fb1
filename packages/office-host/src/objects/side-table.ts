import type { Area } from '@keshen/workbook/port';
import { AreaValues } from './area-values.ts';

/** A conditional format with a formula of the clerk's or ours. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  readonly at: Area;
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
  /** Set by whoever prints it; undefined while nobody has. */
  pages: Pages | undefined;
  /** Widths in points; a column without one has the standard width. */
  readonly widths = new Map<number, number>();
}
