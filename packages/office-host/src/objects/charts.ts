import type { Area } from '@keshen/workbook/port';
import type { ModelSheet } from '@keshen/workbook/model';
import { accessDenied, invalidArgument } from '../host-error.ts';
import { ChartSeriesCollection } from './chart-series.ts';
import { ExcelCollection, sameName } from './excel-collection.ts';
import { ExcelObject } from './excel-object.ts';
import type { OpenBook } from './open-book.ts';
import { Range } from './range.ts';
import type { DrawnChart, DrawnSeries } from './side-table.ts';

const chartTypes: readonly unknown[] = ['ColumnClustered', 'ColumnStacked'];
const legendPositions: readonly unknown[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

/** The charts of a sheet. Excel plays those types that we use. */
export class Charts extends ExcelCollection<Chart> {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  constructor(book: OpenBook, sheet: ModelSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }
  override items(): readonly Chart[] {
    return this.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }
  override find(key: unknown): Chart | undefined {
    return this.items().find(({ Id, Name }) => Id === key || sameName(Name, key));
  }
  /** A series for each column, or row, of the cells. */
  Add(type: unknown, source: unknown, by: unknown = 'Auto'): Chart {
    if (!chartTypes.includes(type)) throw invalidArgument(`no type of chart: ${String(type)}`);
    if (!(source instanceof Range)) throw invalidArgument('a chart is made from a range');
    if (by !== 'Columns') throw invalidArgument('the host plays series by columns');
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    const id = this.book.newId('CHART');
    const chart: DrawnChart = {
      id,
      type: String(type),
      name: `Chart ${this.charts.length + 1}`,
      title: '',
      legend: 'Bottom',
      at: null,
      series: columnsOf(source.at).map((values, i): DrawnSeries => ({
        name: `Series${i + 1}`,
        values,
        categories: null,
        colour: '',
      })),
    };
    this.charts.push(chart);
    return new Chart(this.book, this.sheet, chart);
  }

  private get charts(): DrawnChart[] {
    return this.book.side(this.sheet).charts;
  }
}

const columnsOf = (at: Area): Area[] =>
  Array.from({ length: at.columns }, (_, c) => ({ ...at, left: at.left + c, columns: 1 }));

export class Chart extends ExcelObject {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  private readonly chart: DrawnChart;
  constructor(book: OpenBook, sheet: ModelSheet, chart: DrawnChart) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.chart = chart;
  }
  override identity(): Readonly<Record<string, string>> {
    return { Id: this.chart.id };
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: unknown) {
    this.chart.name = String(name);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.chart);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }
  /** Over the cells from one to the other. */
  SetPosition(first: unknown, last: unknown): void {
    const [a, b] = [this.rangeOf(first), this.rangeOf(last)].map(({ at }) => at) as [Area, Area];
    const [rows, columns] = [b.top + b.rows - a.top, b.left + b.columns - a.left];
    if (rows < 1 || columns < 1) throw invalidArgument('a chart ends where it begins or later');
    this.chart.at = { ...a, rows, columns };
  }
  Delete(): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    const { charts } = this.book.side(this.sheet);
    charts.splice(charts.indexOf(this.chart), 1);
  }

  private rangeOf(cell: unknown): Range {
    const range = typeof cell === 'string' ? this.book.rangeAt(cell, this.sheet) : cell;
    if (!(range instanceof Range)) throw invalidArgument('a chart stands between cells');
    return range;
  }
}

class ChartTitle extends ExcelObject {
  private readonly chart: DrawnChart;
  constructor(chart: DrawnChart) {
    super();
    this.chart = chart;
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(text: unknown) {
    this.chart.title = String(text);
  }
}

class ChartLegend extends ExcelObject {
  private readonly chart: DrawnChart;
  constructor(chart: DrawnChart) {
    super();
    this.chart = chart;
  }
  get Position(): string {
    return this.chart.legend;
  }
  set Position(position: unknown) {
    if (!legendPositions.includes(position)) throw invalidArgument(`no place of a legend: ${String(position)}`);
    this.chart.legend = String(position);
  }
}
