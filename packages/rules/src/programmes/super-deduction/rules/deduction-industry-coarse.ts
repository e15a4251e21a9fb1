import { industryName } from '../../../identifiers/index.ts';
import { rule } from '../../../kernel/index.ts';
import { notice } from '../document.ts';
import { closedPart, isExcluded } from '../excluded.ts';
import { enterprises } from '../tables/enterprises.ts';

/** 制造业 holds tobacco, and 文化、体育和娱乐业 amusement: the section alone does not tell. */
export const deductionIndustryCoarse = rule(enterprises, {
  code: 'deduction-industry-coarse',
  label: '行业只填到门类，能否适用不能定',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: notice('不适用的行业', '烟草制造业、娱乐业等不适用加计扣除。'),
  when: ({ industry }) => (industry === undefined ? undefined : isExcluded(industry) === undefined),
  says: ({ industry }) =>
    `行业只填到门类“${industryName(industry!)}”，其中${closedPart(industry!)}不适用加计扣除；请填到大类（两位代码）。`,
});
