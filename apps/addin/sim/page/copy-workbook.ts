import { ModelWorkbook, type ModelSheet } from '@keshen/workbook/model';
import { cellKind, type Sheet, type Workbook } from '@keshen/workbook/port';

/** A model with all that the port tells of a workbook: Excel is played over a model, whatever was opened. */
export async function copyWorkbook(workbook: Workbook): Promise<ModelWorkbook> {
  const { name, date1904, sheets, anchors, warnings } = await workbook.book();
  const model = new ModelWorkbook(name, { date1904 });
  for (const sheet of sheets)
    await copyCells(workbook, sheet, model.addSheet({ ...sheet, merges: sheet.merges ?? [] }));
  for (const [anchor, at] of anchors) model.anchors.set(anchor, at);
  model.warnings.push(...warnings);
  return model;
}

async function copyCells(workbook: Workbook, { used }: Sheet, { grid }: ModelSheet): Promise<void> {
  if (!used) return;
  const { kinds, numbers, pool, formulas } = await workbook.read(used, ['formulas']);
  for (let c = 0; c < used.columns; c++)
    for (let r = 0; r < used.rows; r++) {
      const [row, column] = [used.top + r, used.left + c];
      const [kind, number] = [kinds[c]![r]!, numbers[c]![r]!];
      if (kind === cellKind.text) grid.set(row, column, pool[number]!);
      else if (kind === cellKind.error) grid.set(row, column, { error: pool[number]! });
      else if (kind !== cellKind.empty) grid.put(row, column, kind, number);
      const formula = formulas.get(r * used.columns + c);
      if (formula !== undefined) grid.putFormula(row, column, formula);
    }
}
