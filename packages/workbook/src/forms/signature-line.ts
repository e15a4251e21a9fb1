import type { FormLayout } from './form.ts';
import { textWidth } from './text-width.ts';

type Signed = Exclude<FormLayout['signed'], 'nobody'>;

/** Labels with their shares of the room: the stamp and the unit's name need as much as two names. */
const lines: Readonly<Record<Signed, readonly (readonly [label: string, share: number])[]>> = {
  submission: [
    ['填报单位（盖章）：', 2],
    ['负责人：', 1],
    ['审核人：', 1],
    ['填表人：', 1],
    ['日期：', 0.5],
  ],
  office: [
    ['经办人：', 1],
    ['复核人：', 1],
    ['日期：', 0.5],
  ],
};
const date = '年　　月　　日';

/** The last line of a form, spread over its width (in characters), with room to write behind every label. */
export function signatureLine(width: number, signed: Signed): string {
  const labels = lines[signed];
  const room = width - textWidth(labels.map(([label]) => label).join('') + date);
  const share = room / labels.reduce((sum, [, part]) => sum + part, 0);
  return labels.map(([label, part]) => label + blank(share * part)).join('') + date;
}

/** Ideographic spaces, two characters each. */
const blank = (width: number): string => '　'.repeat(Math.max(1, Math.floor(width / 2)));
