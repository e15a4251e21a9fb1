import { maxColumns, maxRows, parseAddress } from '../../model/index.ts';
import type { Area } from '../../port.ts';
import { asciiOf } from '../xml/ascii.ts';

/**
 * The area that is written at `[from, to)`. Plain ones, `A1:B2`, are read off the bytes: a sheet may have 50,000 merged
 * ones. Undefined when it is none.
 */
export function areaAt(sheet: string, bytes: Uint8Array, from: number, to: number): Area | undefined {
  let [top, left, bottom, right] = [0, 0, 0, 0];
  for (let i = from, corner = 0; i <= to; i++, corner++) {
    right = bottom = 0;
    for (; i < to && bytes[i]! >= 65 && bytes[i]! <= 90; i++) right = right * 26 + bytes[i]! - 64;
    for (; i < to && bytes[i]! >= 48 && bytes[i]! <= 57; i++) bottom = bottom * 10 + bytes[i]! - 48;
    if (corner === 0) [top, left] = [bottom, right];
    const isPlain = right >= left && right > 0 && right <= maxColumns && bottom >= top && bottom > 0;
    if (!isPlain || bottom > maxRows || corner > 1 || (i < to && bytes[i] !== 58))
      return parseAddress(sheet, asciiOf(bytes, from, to));
  }
  return { sheet, top: top - 1, left: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}
