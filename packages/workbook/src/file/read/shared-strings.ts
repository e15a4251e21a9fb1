import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { Markup, tag } from '../xml/markup.ts';
import type { TextBudget } from './text-budget.ts';
import { textContent } from './text-content.ts';

/**
 * Reads the shared strings into `texts`. Answers, for each string of the file, its index there; -1 for an empty one,
 * whose cells are empty.
 */
export function readSharedStrings(bytes: Uint8Array, part: string, texts: TextBudget): Int32Array {
  const markup = new Markup(bytes, part);
  const indexes: number[] = [];
  while (markup.next() !== tag.end) {
    if (!markup.is('si')) continue;
    if (indexes.length > limits.texts) throw new FileRefused('too-large', { limit: 'texts', place: part });
    if (markup.kind === tag.empty) indexes.push(-1);
    else if (markup.kind === tag.open) {
      const text = textContent(markup);
      indexes.push(text === '' ? -1 : texts.append(text, part));
    }
  }
  return Int32Array.from(indexes);
}
