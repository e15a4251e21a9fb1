import { paintedCells, playExcel, type PlayedExcel, type PlayExcelOptions } from '@keshen/office-host/web';
import { areaAddress, type ModelSheet, type ModelWorkbook } from '@keshen/workbook/model';
import type { Report } from '@keshen/review';
import { SheetGrid } from './sheet-grid.ts';
import { drawTabs } from './sheet-tabs.ts';
import { snapshot } from './snapshot.ts';
import { WatchedHost } from './watched-host.ts';

export interface SimulatorParts {
  readonly frame: HTMLIFrameElement;
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly cell: HTMLElement;
}

/** Excel on the web as far as the pane needs it, round one workbook. Tests look at it as `window.simulator`. */
export class Simulator {
  readonly host: WatchedHost;
  readonly excel: PlayedExcel;
  /** What the pane said of its last check. */
  lastReport: Report | null = null;
  private readonly parts: SimulatorParts;
  private readonly grid: SheetGrid;
  private drawing = false;
  private selection = '';

  constructor(model: ModelWorkbook, excel: Pick<PlayExcelOptions, 'locale' | 'sets'>, parts: SimulatorParts) {
    this.parts = parts;
    this.grid = new SheetGrid(parts.grid);
    this.host = new WatchedHost(model, () => this.drawSoon());
    parts.frame.addEventListener('load', () => this.listen());
    this.excel = playExcel({ frame: parts.frame, host: this.host, paneUrl: '/taskpane.html', ...excel });
    this.draw();
  }

  get model(): ModelWorkbook {
    return this.host.book.model;
  }

  /** The selected cells, as `申报!C7`. */
  get selected(): string {
    const { selection } = this.model;
    return selection ? `${this.model.sheet(selection.sheet).name}!${areaAddress(selection)}` : '';
  }

  /** Everything that stands in the workbook, to compare. */
  snapshot(): string {
    return snapshot(this.model);
  }

  /** How many cells are painted. */
  get painted(): number {
    return paintedCells(this.host).length;
  }

  private listen(): void {
    this.parts.frame.contentWindow?.addEventListener('keshen:report', (event) => {
      this.lastReport = (event as CustomEvent<Report>).detail;
    });
  }

  /** Many requests come in one turn; one drawing a frame is enough. */
  private drawSoon(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.draw();
    });
  }

  private draw(): void {
    const { selection } = this.model;
    const sheet = this.host.book.active;
    const fills = paintedCells(this.host).filter((cell) => cell.sheet === sheet.id);
    this.grid.show({
      sheet,
      selection,
      fills: new Map(fills.map((cell) => [`${cell.row},${cell.column}`, cell.fill])),
    });
    drawTabs(this.parts.tabs, this.model.sheets, sheet, (chosen) => this.activate(chosen));
    this.parts.cell.textContent = this.selected;
    if (selection && this.selected !== this.selection) this.grid.reveal(selection);
    this.selection = this.selected;
  }

  private activate(sheet: ModelSheet): void {
    this.host.book.active = sheet;
    this.draw();
  }
}
