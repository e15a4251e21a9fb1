import { isDeepStrictEqual } from 'node:util';
import type { FileWorkbook } from '../../packages/workbook/src/file/file-workbook.ts';
import { nodeCodec } from '../../packages/workbook/src/file/node.ts';
import { openWorkbook } from '../../packages/workbook/src/file/open-workbook.ts';
import { Package } from '../../packages/workbook/src/file/package.ts';
import { cellAddress, type ModelWorkbook } from '../../packages/workbook/src/model/index.ts';
import type { WriteEdit } from '../../packages/workbook/src/port.ts';

const written = '改 <&> ';

/** Makes one edit, saves and reads again. Answers what is wrong then; undefined when nothing else has changed. */
export async function patchComplaint(workbook: FileWorkbook, bytes: Uint8Array): Promise<string | undefined> {
  if (workbook.save() !== bytes) return 'it changes without an edit';
  const sheet = workbook.model.sheets.find(({ locked }) => !locked);
  if (!sheet) return undefined;
  const { top, left } = sheet.used ?? { top: 0, left: 0 };
  const at = { sheet: sheet.id, top, left, rows: 1, columns: 1 };
  const edit: WriteEdit = { do: 'write', at, was: [sheet.grid.get(top, left)], now: [written] };
  if ((await workbook.apply([edit])).done.length !== 1) return 'the edit was not made';
  const saved = workbook.save({ level: 1 });
  const again = openWorkbook(saved, '', nodeCodec).model;
  if (again.sheets[workbook.model.sheets.indexOf(sheet)]?.grid.get(top, left) !== written) return 'the edit is lost';
  const lost = changedCell(workbook.model, again);
  if (lost !== undefined) return `${lost} has changed too`;
  return workbook.savesAs === 'same' ? changedPart(bytes, saved) : undefined;
}

function changedCell(before: ModelWorkbook, after: ModelWorkbook): string | undefined {
  for (const [i, { name, grid }] of before.sheets.entries()) {
    const other = after.sheets[i]!.grid;
    for (const [row, column] of grid.filled())
      if (!isDeepStrictEqual(grid.value(row, column), other.value(row, column)))
        return `${name}!${cellAddress(row, column)}`;
  }
  return undefined;
}

/** Parts that one edit of a cell may touch: its sheet, and what says in which order formulas are computed. */
const concerned = /worksheets\/|calcChain|Content_Types|workbook.*\.rels|workbook\.xml/i;

function changedPart(before: Uint8Array, after: Uint8Array): string | undefined {
  const [one, other] = [new Package(before, nodeCodec), new Package(after, nodeCodec)];
  return one.names.find((name) => {
    if (concerned.test(name)) return false;
    return Buffer.compare(one.part(name)!, other.part(name) ?? new Uint8Array()) !== 0;
  });
}
