import { amount, type Ask, type Fen, type Instalment, type Maybe } from '../../kernel/index.ts';
import { agencyRate, assessedYear, mostPerAgency, mostPerResearcher, researcherRate } from './parameters.ts';
import { shareOf } from './share-of.ts';
import { agencies } from './tables/agencies.ts';
import { researchers } from './tables/researchers.ts';
import { settledVolume } from './volume.ts';

/** What an agency gets for the contracts of a year. Rate and limit are in no document at hand. */
export const transferAgencySupport = amount(agencies, {
  item: 'transfer-agency-support',
  label: '技术转移机构补助',
  cites: agencyRate.cites,
  pays: (a, ask) => inYear(shareOf(settledVolume(a, ask), agencyRate, mostPerAgency, ask), ask),
});

/** What a researcher gets for one contract. */
export const transferResearcherSupport = amount(researchers, {
  item: 'transfer-researcher-support',
  label: '科研人员技术交易补助',
  cites: researcherRate.cites,
  pays: (r, ask) => inYear(shareOf(r.amount, researcherRate, mostPerResearcher, ask), ask),
});

function inYear(sum: Maybe<Fen>, ask: Ask): Maybe<readonly Instalment[]> {
  const year = ask.value(assessedYear);
  if (year === undefined || sum === undefined) return undefined;
  return sum === 0 ? [] : [{ year, amount: sum }];
}
