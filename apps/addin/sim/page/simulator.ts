import {
  Calculation,
  paintedCells,
  playExcel,
  type FunctionsMetadata,
  type PlayedExcel,
  type PlayExcelOptions,
} from '@keshen/office-host/web';
import { areaAddress, type ModelSheet, type ModelWorkbook } from '@keshen/workbook/model';
import type { Report } from '@keshen/review';
import { sayRequests } from './behaviour.ts';
import { ClerkDesk } from './clerk-desk.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { drawTabs } from './sheet-tabs.ts';
import { snapshot } from './snapshot.ts';
import { WatchedHost } from './watched-host.ts';

export interface SimulatorParts {
  readonly frame: HTMLIFrameElement;
  /** Round the frame: hidden while the pane is closed. */
  readonly aside: HTMLElement;
  readonly grid: SheetGrid;
  readonly tabs: HTMLElement;
  readonly cell: HTMLElement;
  readonly formula: HTMLInputElement;
  readonly requests: HTMLElement;
}

export interface SimulatorOptions extends Pick<PlayExcelOptions, 'locale' | 'sets'> {
  readonly functions: FunctionsMetadata;
  readonly paneUrl: string;
  /** Hears of each new workbook that the add-in opens. */
  readonly openedBeside: (base64: string) => void;
}

/** Excel on the web as far as the pane needs it, round one workbook. Tests look at it as `window.simulator`. */
export class Simulator {
  readonly host: WatchedHost;
  readonly excel: PlayedExcel;
  readonly desk: ClerkDesk;
  /** New workbooks that the add-in has opened, in base64. */
  readonly opened: string[] = [];
  /** What the pane said of its last check. */
  lastReport: Report | null = null;
  private readonly parts: SimulatorParts;
  private readonly calculation: Calculation;
  private isDrawing = false;
  private isEditing = false;
  private selection = '';

  constructor(
    model: ModelWorkbook,
    { functions, openedBeside, paneUrl, ...excel }: SimulatorOptions,
    parts: SimulatorParts,
  ) {
    this.parts = parts;
    this.host = new WatchedHost(model, (mayMatterToFunctions) => {
      if (mayMatterToFunctions) this.calculate();
      this.drawSoon();
    });
    this.host.book.openedBeside = (base64) => {
      this.opened.push(base64);
      openedBeside(base64);
    };
    this.desk = new ClerkDesk(this.host);
    this.calculation = new Calculation(this.host, 'KESHEN', functions);
    void model.watch(({ what }) => {
      if (what !== 'calculated') this.calculate();
      this.drawSoon();
    });
    // A pane from elsewhere cannot be listened to.
    if (new URL(paneUrl, location.href).origin === location.origin)
      parts.frame.addEventListener('load', () => this.listen());
    this.excel = playExcel({ frame: parts.frame, host: this.host, paneUrl, ...excel });
    this.calculate();
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

  /** The clerk begins or ends to type in a cell. */
  setEditing(editing: boolean): void {
    this.isEditing = editing;
    this.host.cellEditing = editing;
  }

  showPane(shown: boolean): void {
    this.host.addin.paneShown = shown;
    this.draw();
  }

  /** Stops playing: another workbook takes its place. */
  close(): void {
    this.excel.stop();
  }

  draw(): void {
    const sheet = this.host.book.active;
    const { aside, grid, tabs, cell, formula, requests } = this.parts;
    const fills = paintedCells(this.host).filter((painted) => painted.sheet === sheet.id);
    grid.show({
      sheet,
      selection: this.desk.selection,
      fills: new Map(fills.map(({ row, column, fill }) => [`${row},${column}`, fill])),
      charts: this.host.book.side(sheet).charts,
      notes: this.calculation.sentences,
    });
    drawTabs(tabs, this.model.sheets, sheet, (chosen) => this.activate(chosen));
    aside.hidden = !this.host.addin.paneShown;
    cell.textContent = areaAddress(this.desk.selection);
    if (!this.isEditing) formula.value = this.desk.written;
    requests.textContent = sayRequests(this.host, this.excel.unknown);
    const selected = `${sheet.id}!${areaAddress(this.desk.selection)}`;
    if (selected !== this.selection) grid.reveal(this.desk.selection);
    this.selection = selected;
  }

  private listen(): void {
    this.parts.frame.contentWindow?.addEventListener('keshen:report', (event) => {
      this.lastReport = (event as CustomEvent<Report>).detail;
    });
  }

  private calculate(): void {
    void this.calculation.calculate().then(() => this.drawSoon());
  }

  /** Many requests come in one turn; one drawing a frame is enough. */
  private drawSoon(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => {
      this.isDrawing = false;
      this.draw();
    });
  }

  private activate(sheet: ModelSheet): void {
    this.host.book.active = sheet;
    this.draw();
  }
}
