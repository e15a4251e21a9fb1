import { industryName } from '../../identifiers/index.ts';
import type { Maybe } from '../../kernel/index.ts';

/** Industries to which the deduction is not open: sections and divisions of GB/T 4754-2017. The list ends in 等. */
const excluded: readonly string[] = ['16', 'F', '51', '52', 'H', '61', '62', 'K', '70', 'L', '71', '72', '90'];

/** Sections of which a single division is closed: the section alone does not tell. */
const mixed: Readonly<Record<string, string>> = { C: '16', R: '90' };

/** Whether the industry is closed to it; undefined for a section that is so in part. */
export function isExcluded(industry: string): Maybe<boolean> {
  if (industry in mixed) return undefined;
  return excluded.includes(industry.slice(0, 2));
}

/** The closed part of such a section, in words. */
export const closedPart = (section: string): string => industryName(mixed[section] ?? '') ?? '';
