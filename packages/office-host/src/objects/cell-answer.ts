import type { CellValue, Formula } from '@keshen/workbook/port';

/** Excel answers an empty cell with an empty text, an error with its name. */
export function shownAs(content: CellValue | Formula): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  return 'error' in content ? content.error : content.formula;
}

/** The name of the type, as in `valueTypes`. */
export function typeOf(content: CellValue): string {
  if (content === null) return 'Empty';
  if (typeof content === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof content as 'string' | 'number' | 'boolean'];
}
