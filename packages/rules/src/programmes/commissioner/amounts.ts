import { amount, type Ask, type Fen, type Instalment, type Maybe } from '../../kernel/index.ts';
import { batchOf, figureDay } from './batches.ts';
import { plan } from './document.ts';
import { bringsTheMoney } from './one-a-host.ts';
import { clawBack, firstPayment, subsidyYears, yearlySubsidy } from './parameters.ts';
import { subsidyCounts } from './readings.ts';
import { candidates, type Candidate } from './tables/candidates.ts';
import { lastDayOfYears } from './terms.ts';

/**
 * What a commissioner earns the host enterprise. The documents leave the first year of payment open: until the office
 * sets it, and the batch is known, the years are those of the term, 1 and 2. Figures are those of the batch, so that the
 * second year is still payable when the programme is over.
 */
export const commissionerSubsidy = amount(candidates, {
  item: 'commissioner-subsidy',
  label: '科创专员补助',
  payee: 'hostCode',
  cites: plan('六（二）1', '首次入选并签订不少于两年聘用合同的，每年给入驻企业5万元，连续两年。'),
  pays: (c, ask) => {
    const batch = batchOf(c, ask);
    const on = figureDay(batch, ask);
    const yearly = ask.value(yearlySubsidy, on);
    const years = ask.value(subsidyYears, on);
    if (yearly === undefined || years === undefined) return undefined;
    if (ask.way(subsidyCounts) === 'per-enterprise' && !bringsTheMoney(c, ask)) return [];
    const instalments: Instalment[] = [];
    for (let year = 1; year <= years; year++) {
      const due = dueFor(c, year, yearly, ask);
      if (due === undefined) return undefined;
      instalments.push({
        year: paymentYear(batch, year, ask),
        amount: due,
        ...(batch !== undefined && { batch }),
        ...(!isSigned(c, ask) && { expected: true }),
      });
    }
    return instalments;
  },
});

/** Money is 预计 until the contract of employment is signed: until then a term is only a plan. */
const isSigned = ({ signedOn }: Candidate, ask: Ask): boolean => signedOn !== undefined && signedOn <= ask.day;

/** The calendar year, where the batch and the first payment are known; else the year of the term. */
function paymentYear(batch: Maybe<number>, year: number, ask: Ask): number {
  const first = batch === undefined ? undefined : ask.value(firstPayment);
  return batch === undefined || first === undefined ? year : batch + first + year - 1;
}

/**
 * Who leaves before the end of a year of the term has not served it: a share of that year's money is not paid, or goes
 * back. The share is asked for only then. What goes back is cut off to the fen.
 */
function dueFor({ termStart, leftOn }: Candidate, year: number, yearly: Fen, ask: Ask): Maybe<Fen> {
  if (leftOn === undefined) return yearly;
  if (termStart === undefined) return undefined;
  if (leftOn >= lastDayOfYears(termStart, year)) return yearly;
  const share = ask.value(clawBack);
  return share === undefined ? undefined : yearly - Number((BigInt(yearly) * BigInt(share)) / 1_000_000n);
}
