import { columnLetters, contains, type ModelSheet } from '@keshen/workbook/model';
import type { Area, Runs } from '@keshen/workbook/port';
import type { DrawnChart } from '@keshen/office-host/web';
import { cellText } from './cell-text.ts';
import { chartPicture } from './chart-picture.ts';

const rowHeight = 24;
const columnWidth = 112;
/** Of the column of row numbers. */
const edgeWidth = 52;
/** Rows drawn above and below those in sight. */
const spare = 20;

export interface Shown {
  readonly sheet: ModelSheet;
  readonly selection: Area | null;
  /** `row,column` → `#RRGGBB` */
  readonly fills: ReadonlyMap<string, string>;
  readonly charts: readonly DrawnChart[];
  /** `sheet,row,column` → what the error in the cell says */
  readonly notes: ReadonlyMap<string, string>;
}

/** A sheet to look at: the rows in sight, the selected cells outlined, the marks painted. */
export class SheetGrid {
  private readonly element: HTMLElement;
  private shown: Shown | null = null;

  /** `choose` hears which cell was pressed; `extend`: from the selected one to it. */
  constructor(element: HTMLElement, choose: (row: number, column: number, extend: boolean) => void) {
    this.element = element;
    element.addEventListener('scroll', () => this.draw());
    element.addEventListener('pointerdown', ({ target, shiftKey }) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
      if (cell) choose(Number(cell.dataset['row']), Number(cell.dataset['column']), shiftKey);
    });
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.draw();
  }

  /** Scrolls so that a cell is in sight, as Excel does when it is selected. */
  reveal({ top, left }: Area): void {
    const { clientHeight, clientWidth } = this.element;
    const [y, x] = [top * rowHeight, left * columnWidth];
    this.element.scrollTo(Math.max(0, x - clientWidth / 2), Math.max(0, y - clientHeight / 2));
  }

  private draw(): void {
    if (!this.shown) return;
    const { sheet } = this.shown;
    const used = sheet.used;
    const rows = Math.max(40, (used ? used.top + used.rows : 0) + 10);
    const columns = columnsShown(sheet, Math.max(12, (used ? used.left + used.columns : 0) + 2));
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
    const last = Math.min(rows, Math.ceil((scrollTop + clientHeight) / rowHeight) + spare);
    const table = document.createElement('table');
    table.append(this.head(columns), this.body(columns, first, last, rows));
    this.element.replaceChildren(table, ...this.charts(columns));
  }

  private head(columns: readonly number[]): HTMLElement {
    const head = document.createElement('thead');
    const row = head.appendChild(document.createElement('tr'));
    row.append(heading(''), ...columns.map((column) => heading(columnLetters(column))));
    return head;
  }

  private body(columns: readonly number[], first: number, last: number, rows: number): HTMLElement {
    const body = document.createElement('tbody');
    body.append(gap(first));
    for (let row = first; row < last; row++) {
      const line = body.appendChild(document.createElement('tr'));
      line.append(heading(String(row + 1)), ...columns.map((column) => this.cell(row, column)));
    }
    body.append(gap(rows - last));
    return body;
  }

  /** Over the cells that they cover. */
  private charts(columns: readonly number[]): SVGSVGElement[] {
    const { sheet, charts } = this.shown!;
    return charts.flatMap((chart) => {
      const { at } = chart;
      if (!at) return [];
      const covered = columns.filter((column) => column >= at.left && column < at.left + at.columns);
      const before = columns.filter((column) => column < at.left);
      const size = { width: covered.length * columnWidth, height: at.rows * rowHeight };
      const picture = chartPicture(chart, sheet, size);
      picture.classList.add('chart');
      picture.style.left = `${edgeWidth + before.length * columnWidth}px`;
      picture.style.top = `${(at.top + 1) * rowHeight}px`;
      return [picture];
    });
  }

  private cell(row: number, column: number): HTMLElement {
    const { sheet, selection, fills, notes } = this.shown!;
    const value = sheet.grid.value(row, column);
    const cell = document.createElement('td');
    cell.dataset['row'] = String(row);
    cell.dataset['column'] = String(column);
    cell.textContent = cellText(value);
    cell.title = notes.get(`${sheet.id},${row},${column}`) ?? cell.textContent;
    cell.classList.toggle('number', typeof value === 'number');
    cell.classList.toggle('selected', selection?.sheet === sheet.id && contains(selection, row, column));
    cell.style.backgroundColor = fills.get(`${row},${column}`) ?? '';
    return cell;
  }
}

const columnsShown = ({ hiddenColumns }: ModelSheet, count: number): readonly number[] =>
  Array.from({ length: count }, (_, column) => column).filter((column) => !inRuns(hiddenColumns, column));

const inRuns = (runs: Runs, index: number): boolean => runs.some(([first, last]) => first <= index && index <= last);

function heading(text: string): HTMLElement {
  const heading = document.createElement('th');
  heading.textContent = text;
  return heading;
}

/** Rows that are not drawn keep their height. */
function gap(rows: number): HTMLElement {
  const line = document.createElement('tr');
  line.style.height = `${Math.max(0, rows) * rowHeight}px`;
  return line;
}
