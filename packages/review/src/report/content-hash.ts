import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cellKind, type CellBlock } from '@keshen/workbook/port';
import type { ReadTable } from '../case/read-case.ts';

/**
 * The hash of the recognised tables' cells: heads and data rows of the matched columns, by field, in canonical form.
 * It does not depend on the host, on our own columns, or on where in the workbook a column stands.
 */
export function contentHash(tables: readonly ReadTable[]): string {
  const hash = sha256.create();
  for (const { found, block } of tables) {
    const columns = [...found.columns].toSorted(([a], [b]) => (a < b ? -1 : 1));
    hash.update(
      line([found.definition.id, found.sheet.name, ...columns.flatMap(([field, { head }]) => [field, head])]),
    );
    for (const row of found.rows) hash.update(line(columns.map(([, { column }]) => shown(block, row, column))));
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}

const line = (values: readonly (string | number | boolean | null)[]): Uint8Array =>
  utf8ToBytes(`${JSON.stringify(values)}\n`);

function shown({ at, kinds, numbers, pool }: CellBlock, row: number, column: number): string | number | boolean | null {
  const number = numbers[column - at.left]?.[row - at.top] ?? 0;
  switch (kinds[column - at.left]?.[row - at.top]) {
    case cellKind.text:
      return pool[number]!;
    case cellKind.number:
      return number;
    case cellKind.truth:
      return number === 1;
    case cellKind.error:
      return `#${pool[number]!}`;
    default:
      return null;
  }
}
