import { cellAddress, type ModelWorkbook } from '../model/index.ts';
import type { Severity } from '../port.ts';

const graver: readonly Severity[] = ['error', 'confirm', 'hint'];

/** What a host would paint that holds these marks as data: the model's own answer to `painted`. */
export function paintedMarks(model: ModelWorkbook): ReadonlyMap<string, Severity> {
  const painted = new Map<string, Severity>();
  for (const { at, codes, code, severity } of [...model.marks.values()].flat()) {
    const { name, grid } = model.sheet(at.sheet);
    for (let r = 0; r < at.rows; r++) {
      const held = grid.value(codes.top + r, codes.left);
      if (typeof held !== 'string' || !held.includes(code)) continue;
      for (let c = 0; c < at.columns; c++) {
        const cell = `${name}!${cellAddress(at.top + r, at.left + c)}`;
        const standing = painted.get(cell);
        if (!standing || graver.indexOf(severity) < graver.indexOf(standing)) painted.set(cell, severity);
      }
    }
  }
  return painted;
}
