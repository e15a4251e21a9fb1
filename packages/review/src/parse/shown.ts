import { decimalOf, type FieldKind } from '@keshen/rules';
import { mask, maskWithin } from './mask.ts';
import type { CellValue } from './reading.ts';

const longest = 60;

/** A cell as an issue quotes it: what the clerk sees, cut where it is long, identity numbers masked. */
export function shown(cell: CellValue, kind: FieldKind): string {
  const text = cellText(cell);
  if (kind === 'resident-id') return mask(text);
  const masked = maskWithin(text);
  return masked.length > longest ? `${masked.slice(0, longest)}…` : masked;
}

/** A cell as text: numbers as plain decimals, truth as Excel writes it. */
export function cellText(cell: CellValue): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? (decimalOf(cell) ?? String(cell)) : cell;
}
