import { findIndustry } from '@keshen/rules';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { tidyProse } from './tidy.ts';

/** A space between code and name, C39 计算机制造业, is good form. */
export const readIndustry: Reader<'industry'> = (cell) => {
  const { text, trouble } = tidyProse(String(cell));
  const industry = findIndustry(text);
  if (industry === undefined)
    return unreadable('not-an-option', { allowed: '《国民经济行业分类》的名称或代码，例如“医药制造业”或“C27”' });
  return trouble ? mendable(industry, trouble, text) : readable(industry);
};
