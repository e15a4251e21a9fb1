import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

const yes = new Set(['是', '有', '对', '√', '✓', '✔', '☑', 'Y', 'YES', 'TRUE', '1']);
const no = new Set(['否', '无', '没有', '不是', '错', '×', 'X', '✗', '✘', '☒', 'N', 'NO', 'FALSE', '0']);

/** 0 is no: forms ask for it where there is nothing to fill in. 无 is an answer here, not a blank. */
export const readTruth: Reader<'truth'> = (cell) => {
  if (typeof cell === 'boolean') return readable(cell);
  const { text, trouble } = compact(String(cell));
  const word = (ticked(text) ?? text).toUpperCase();
  if (!yes.has(word) && !no.has(word)) return unreadable('not-an-option', { allowed: '是、否' });
  return trouble ? mendable(yes.has(word), trouble, text) : readable(yes.has(word));
};

const tick = '[√✓✔☑☒■●]';
const box = '[□○☐]';
const answer = '(?:是|否|有|无)';
const printed = [
  `${tick}(${answer})${box}${answer}`,
  `${box}${answer}${tick}(${answer})`,
  `(${answer})${tick}${answer}${box}`,
  `${answer}${box}(${answer})${tick}`,
].map((form) => new RegExp(`^${form}$`));

/** The answer that is ticked where a form prints both: ☑是 □否, 是□ 否√. */
function ticked(text: string): string | undefined {
  const plain = text.replace(/[/、,，;；]/g, '');
  return printed.map((form) => form.exec(plain)?.[1]).find((answered) => answered !== undefined);
}
