import type { CellValue } from './reading.ts';

/** Excel keeps 15 digits of a number; an 18-digit one ends in zeros that nobody typed. */
const kept = 1e15;

/** Whether a long number has been through a numeric cell: it is one, or it is text such as 2.20104E+17. */
export const lostDigits = (cell: CellValue): boolean =>
  typeof cell === 'number' ? Math.abs(cell) >= kept : /^\s*\d(?:\.\d+)?E\+\d+\s*$/i.test(String(cell));
