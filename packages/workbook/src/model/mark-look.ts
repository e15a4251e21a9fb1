import type { Mark, Severity } from '../port.ts';
import { columnLetters } from './area.ts';

/** How marked cells look in every host: light enough for text, and told apart by brightness as well as by hue. */
export const markColours: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: '#FFC7CE', text: '#9C0006' },
  confirm: { fill: '#FFEB9C', text: '#7F6000' },
  hint: { fill: '#DDEBF7', text: '#1F4E78' },
};

/**
 * The formula that paints a mark, without `=`. The row is relative, so it follows the cell; the column of codes is fixed.
 * Its second part is always true and tells ours from the clerk's.
 */
export function markFormula(layer: string, { codes, code, severity }: Mark): string {
  const held = `$${columnLetters(codes.left)}${codes.top + 1}`;
  return `AND(ISNUMBER(FIND(${quoted(code)},${held})),ISTEXT(${quoted(`keshen:${layer}:${severity}`)}))`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
