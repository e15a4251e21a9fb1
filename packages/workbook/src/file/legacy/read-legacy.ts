import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { ModelWorkbook, cellAddress, parseAddress, withRuns, type Grid, type ModelSheet } from '../../model/index.ts';
import { cellKind, type Runs, type Sheet } from '../../port.ts';
import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

/** Fills a model with the sheets of a parsed .xls or .et file. Raises `FileRefused`. */
export function readLegacy(book: WorkBook, name: string): ModelWorkbook {
  const model = new ModelWorkbook(name, { date1904: book.Workbook?.WBProps?.date1904 === true });
  book.SheetNames.forEach((sheetName, i) => {
    const source = book.Sheets[sheetName]!;
    const sheet = model.addSheet({ name: sheetName, shown: shownStates[book.Workbook?.Sheets?.[i]?.Hidden ?? 0] });
    readShape(source, sheet);
    new CellReader(model, sheet.grid).read(source);
    const pages = model.sheets.reduce((sum, { grid }) => sum + grid.pages, 0);
    if (pages > limits.pages) throw new FileRefused('too-large', { limit: 'pages', place: sheetName });
  });
  return model;
}

const shownStates = { 0: 'yes', 1: 'hidden', 2: 'very-hidden' } as const satisfies Record<number, Sheet['shown']>;

function readShape(source: WorkSheet, sheet: ModelSheet): void {
  sheet.locked = Boolean(source['!protect']);
  sheet.hiddenRows = hiddenIn(source['!rows']);
  sheet.hiddenColumns = hiddenIn(source['!cols']);
  sheet.merges = (source['!merges'] ?? []).map(({ s, e }) => ({
    sheet: sheet.id,
    top: s.r,
    left: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  const filter = source['!autofilter'] && parseAddress(sheet.id, source['!autofilter'].ref);
  if (filter) sheet.lists.push({ name: '', kind: 'filter', at: filter });
}

/** Rows and columns without anything special are holes, or null. */
const hiddenIn = (infos: readonly ({ readonly hidden?: boolean } | null | undefined)[] = []): Runs =>
  withRuns(
    [],
    infos.flatMap((info, at): [number, number][] => (info?.hidden ? [[at, at]] : [])),
  );

/** What a cell holds at most, in any format of Excel. */
const longestText = 32_767;

class CellReader {
  private readonly model: ModelWorkbook;
  private readonly grid: Grid;

  constructor(model: ModelWorkbook, grid: Grid) {
    this.model = model;
    this.grid = grid;
  }

  read(source: WorkSheet): void {
    // Rows and cells without content are holes, which `forEach` passes over.
    const rows = source['!data'] ?? [];
    // Spans and indexes may claim any width: holes cost nothing to hold, but time to pass over.
    if (rows.length > limits.rows) throw new FileRefused('too-large', { limit: 'rows' });
    for (const cells of rows)
      if ((cells?.length ?? 0) > limits.columns) throw new FileRefused('too-large', { limit: 'columns' });
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        this.putValue(row, column, cell);
        const formula = cell.f ?? (cell.F === undefined ? undefined : firstOf(cell.F, rows)?.f);
        if (formula !== undefined) this.grid.putFormula(row, column, `=${formula}`);
      }),
    );
  }

  private putValue(row: number, column: number, { t, v }: CellObject): void {
    const { texts } = this.model;
    if (t === 'e') this.grid.put(row, column, cellKind.error, texts.indexOf(errorNames.get(Number(v)) ?? '#VALUE!'));
    else if (typeof v === 'string' && v.length > longestText)
      throw new FileRefused('damaged', { place: cellAddress(row, column) });
    else if (typeof v === 'string' && v !== '') this.grid.put(row, column, cellKind.text, texts.indexOf(v));
    else if (typeof v === 'number' && Number.isFinite(v)) this.grid.put(row, column, cellKind.number, v);
    else if (typeof v === 'boolean') this.grid.put(row, column, cellKind.truth, v ? 1 : 0);
  }
}

/** The cell of an array formula in which it is written out. */
function firstOf(area: string, rows: readonly (readonly CellObject[])[]): CellObject | undefined {
  const at = parseAddress('', area);
  return at && rows[at.top]?.[at.left];
}

/** Errors as the old format numbers them, [MS-XLS] 2.5.10 (BErr). */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
