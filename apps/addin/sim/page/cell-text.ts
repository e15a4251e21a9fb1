import type { CellValue, Formula } from '@keshen/workbook/port';

/** A value as the grid shows it. Number formats are not played: a date shows its serial number. */
export function cellText(value: CellValue | Formula): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return 'error' in value ? value.error : value.formula;
  return String(value);
}
