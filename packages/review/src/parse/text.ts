import { readOption } from './option.ts';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { cellText } from './shown.ts';
import { tidyName, tidyProse } from './tidy.ts';
import { namesSeveral } from './two-persons.ts';

export const readText: Reader<'text'> = (cell, { field }) => {
  const raw = cellText(cell);
  if (field.options) return readOption(raw, field.options);
  if (field.names === 'person' && namesSeveral(raw)) return unreadable('two-persons');
  const { text, trouble } = field.names ? tidyName(raw) : tidyProse(raw);
  return trouble ? mendable(text, trouble, text) : readable(text);
};
