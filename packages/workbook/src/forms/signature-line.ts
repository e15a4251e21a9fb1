import { textWidth } from './text-width.ts';

const labels = ['填报单位（盖章）：', '负责人：', '审核人：', '填表人：', '日期：'];
const date = '年　　月　　日';
/** The stamp and the unit's name need as much room as two names. */
const shares = [2, 1, 1, 1, 0.5];

/** The last line of a form, spread over its width (in characters), with room to write behind every label. */
export function signatureLine(width: number): string {
  const room = width - textWidth(labels.join('') + date);
  const share = room / shares.reduce((sum, part) => sum + part, 0);
  return labels.map((label, i) => label + blank(share * shares[i]!)).join('') + date;
}

/** Ideographic spaces, two characters each. */
const blank = (width: number): string => '　'.repeat(Math.max(1, Math.floor(width / 2)));
