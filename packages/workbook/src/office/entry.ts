import type { Content } from '../port.ts';

/** What Excel takes for a cell. */
export type Entry = string | number | boolean;

/**
 * Excel reads a text as if it were typed: `007` becomes seven, `5-1` a day, `=A1` a formula. An apostrophe in front keeps
 * it a text and is not part of it. It is set wherever a text could be read as anything else, in any script.
 */
const readable = /^[=+\-@'#＝＋－＠＃]|\p{N}|^\s*(?:true|false)\s*$/iu;

/** A content as it is handed to `range.values`. */
export function entryOf(content: Content): Entry {
  if (content === null) return '';
  if (typeof content === 'string') return readable.test(content) ? `'${content}` : content;
  if (typeof content !== 'object') return content;
  if ('link' in content) return entryOf(content.text);
  return 'error' in content ? content.error : content.formula;
}
