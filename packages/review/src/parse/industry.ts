import { findIndustry } from '@keshen/rules';
import { mendable, readable, unreadable, type Reader } from './reading.ts';
import { compact } from './tidy.ts';

export const readIndustry: Reader<'industry'> = (cell) => {
  const { text, trouble } = compact(String(cell));
  const industry = findIndustry(text);
  if (industry === undefined)
    return unreadable('not-an-option', { allowed: '《国民经济行业分类》的名称或代码，例如“医药制造业”或“C27”' });
  return trouble ? mendable(industry, trouble, text) : readable(industry);
};
