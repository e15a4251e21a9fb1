import { contentAt } from '@keshen/workbook/model';
import type { Content, Workbook } from '@keshen/workbook';

/** What stands on every sheet, from A1, row by row. */
export async function contentsOf(workbook: Workbook): Promise<ReadonlyMap<string, readonly (readonly Content[])[]>> {
  const contents = new Map<string, readonly (readonly Content[])[]>();
  for (const { name, used } of (await workbook.book()).sheets) {
    const block = used && (await workbook.read(used, ['formulas']));
    contents.set(
      name,
      used && block
        ? Array.from({ length: used.top + used.rows }, (_, row) =>
            Array.from({ length: used.left + used.columns }, (_, column) => contentAt(block, row, column)),
          )
        : [],
    );
  }
  return contents;
}
