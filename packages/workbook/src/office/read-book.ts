import type { Book, Job, Runs, Sheet } from '../port.ts';
import type { Features } from './features.ts';
import { askOutline, type Outline } from './outline.ts';
import { rangeOf } from './placement.ts';
import { stopIfCancelled } from './read-cells.ts';
import type { Requests } from './requests.ts';
import { askSheet, runsOf, stretches, type SheetDetails } from './sheet-details.ts';

/** Rows asked in one request for whether they are hidden; each answers some 40 bytes. */
const rowsInRequest = 50_000;

/** Two requests: what there is, and where it stands. One or more again where some rows are hidden and others are not. */
export async function readBook(
  requests: Requests,
  features: Features,
  job?: Job,
): Promise<Omit<Book, 'date1904'> & { readonly outline: Outline }> {
  const outline = await requests.send(askOutline);
  stopIfCancelled(job);
  const details = await requests.send((context) => {
    const answers = outline.sheets.map((sheet) => askSheet(context, sheet, features));
    return () => answers.map((answer) => answer());
  });
  const sheets: Sheet[] = [];
  for (const sheet of details) {
    stopIfCancelled(job);
    sheets.push(await withHidden(requests, sheet));
  }
  return {
    outline,
    name: outline.name,
    sheets,
    anchors: outline.anchors,
    can: new Set(['select']),
    // Office.js does not tell whether a file is signed or shared.
    warnings: outline.structureProtected ? ['structure-protected'] : [],
  };
}

async function withHidden(requests: Requests, { rowsHidden, columnsHidden, ...sheet }: SheetDetails): Promise<Sheet> {
  const { used } = sheet;
  if (!used) return { ...sheet, hiddenRows: [], hiddenColumns: [] };
  const { top, left, rows, columns } = used;
  const hiddenRows = rowsHidden === 'some' ? await someRows(requests, used) : runsOf(rowsHidden, top, rows);
  const hiddenColumns =
    columnsHidden === 'some' ? await someColumns(requests, used) : runsOf(columnsHidden, left, columns);
  return { ...sheet, hiddenRows, hiddenColumns };
}

async function someRows(requests: Requests, used: Sheet['used'] & object): Promise<Runs> {
  const flags: boolean[] = [];
  for (let first = 0; first < used.rows; first += rowsInRequest) {
    const at = { ...used, top: used.top + first, rows: Math.min(rowsInRequest, used.rows - first), columns: 1 };
    const answer = await requests.send(({ workbook }) => {
      const rows = rangeOf(workbook.worksheets.getItem(at.sheet), at).getRowProperties({ rowHidden: true });
      return () => rows.value;
    });
    for (const { rowHidden } of answer) flags.push(rowHidden === true);
  }
  return stretches(flags, used.top);
}

async function someColumns(requests: Requests, used: Sheet['used'] & object): Promise<Runs> {
  const answer = await requests.send(({ workbook }) => {
    const first = rangeOf(workbook.worksheets.getItem(used.sheet), { ...used, rows: 1 });
    const columns = first.getColumnProperties({ columnHidden: true });
    return () => columns.value;
  });
  return stretches(
    answer.map(({ columnHidden }) => columnHidden === true),
    used.left,
  );
}
