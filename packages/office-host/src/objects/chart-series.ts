import type { Area } from '@keshen/workbook/port';
import { invalidArgument } from '../host-error.ts';
import { ExcelCollection } from './excel-collection.ts';
import { ExcelObject } from './excel-object.ts';
import { Range } from './range.ts';
import type { DrawnChart, DrawnSeries } from './side-table.ts';

/** The series of a chart, found by their place. */
export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  private readonly chart: DrawnChart;
  constructor(chart: DrawnChart) {
    super();
    this.chart = chart;
  }
  override items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(series));
  }
  override find(): undefined {
    return undefined;
  }
  Add(name: unknown = ''): ChartSeries {
    const series: DrawnSeries = { name: String(name), values: null, categories: null, colour: '' };
    this.chart.series.push(series);
    return new ChartSeries(series);
  }
}

class ChartSeries extends ExcelObject {
  private readonly series: DrawnSeries;
  constructor(series: DrawnSeries) {
    super();
    this.series = series;
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(name: unknown) {
    this.series.name = String(name);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }
  SetValues(range: unknown): void {
    this.series.values = stretch(range);
  }
  SetXAxisValues(range: unknown): void {
    this.series.categories = stretch(range);
  }
}

class ChartSeriesFormat extends ExcelObject {
  private readonly series: DrawnSeries;
  constructor(series: DrawnSeries) {
    super();
    this.series = series;
  }
  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
}

class ChartFill extends ExcelObject {
  private readonly series: DrawnSeries;
  constructor(series: DrawnSeries) {
    super();
    this.series = series;
  }
  SetSolidColor(colour: unknown): void {
    if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) throw invalidArgument('a colour is #RRGGBB');
    this.series.colour = colour;
  }
}

function stretch(range: unknown): Area {
  if (!(range instanceof Range)) throw invalidArgument('a series shows a range');
  if (range.at.rows > 1 && range.at.columns > 1) throw invalidArgument('a series shows one row or one column');
  return range.at;
}
