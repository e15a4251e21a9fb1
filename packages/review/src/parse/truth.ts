import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

const yes = new Set(['是', '有', '对', '√', '✓', '✔', '☑', 'Y', 'YES', 'TRUE', '1']);
const no = new Set(['否', '无', '没有', '不是', '错', '×', 'X', '✗', '✘', '☒', 'N', 'NO', 'FALSE', '0']);

/** 0 is no: forms ask for it where there is nothing to fill in. 无 is an answer here, not a blank. */
export const readTruth: Reader<'truth'> = (cell) => {
  if (typeof cell === 'boolean') return readable(cell);
  const { text, trouble } = compact(String(cell));
  const word = text.toUpperCase();
  if (!yes.has(word) && !no.has(word)) return unreadable('not-an-option', { allowed: '是、否' });
  return trouble ? mendable(yes.has(word), trouble, text) : readable(yes.has(word));
};
