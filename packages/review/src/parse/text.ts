import type { Field } from '@keshen/rules';
import { readOption } from './option.ts';
import { mendable, readable, type Reader } from './reading.ts';
import { cellText } from './shown.ts';
import { tidyName, tidyProse } from './tidy.ts';

/** Whether a field holds the name of a person or a body, in which no white space means anything. */
const holdsName = ({ label }: Field): boolean => /(?:名称|姓名|单位|企业|联系人)$/.test(label);

export const readText: Reader<'text'> = (cell, context) => {
  const { field } = context;
  const raw = cellText(cell);
  if (field.options) return readOption(raw, field.options);
  const { text, trouble } = holdsName(field) ? tidyName(raw) : tidyProse(raw);
  return trouble ? mendable(text, trouble, text) : readable(text);
};
