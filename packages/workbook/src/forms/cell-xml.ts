import type { Value } from './form.ts';

/** Excel refuses a file with a longer text in a cell. */
export const longestText = 32_767;
const cutMark = '……（后略）';

/**
 * One cell of a sheet part. Texts are inline, so that `=1+1` is three characters and nothing to compute.
 * Without a value it is a cell with a format only, or nothing when it has none (0).
 */
export function cellXml(address: string, style: number, value: Value): string {
  const open = style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  if (value === null || value === '') return style === 0 ? '' : `${open}/>`;
  if (typeof value === 'string')
    return `${open} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open} t="e"><v>${xmlText(value.error)}</v></c>`;
  if (!Number.isFinite(value)) throw new RangeError(`${address}: ${value} cannot stand in a cell`);
  return `${open}><v>${value}</v></c>`;
}

// What XML has no way to write: control characters, halves of surrogate pairs, two non-characters; and `_x0041_`,
// which Excel would read as `A`, even if its last underscore is only the beginning of the next code.
// Excel's own way to write them is the code between underscores.
const special = /[&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4})/gu;

/** A text as XML content that Excel reads back as it was; cut, visibly, where it is longer than a cell can hold. */
export function xmlText(text: string): string {
  const whole = text.length <= longestText ? text : text.slice(0, longestText - cutMark.length) + cutMark;
  return whole.replace(special, escaped);
}

function escaped(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '\n':
    case '\t':
      return character;
    default:
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  }
}
