import { and, not, type Ask, type Truth } from '../../kernel/index.ts';
import { batchOf } from './batches.ts';
import { chosenBefore } from './rules/chosen-before.ts';
import { termTooShort } from './rules/term-too-short.ts';
import { candidates, type Candidate } from './tables/candidates.ts';

/**
 * Where an enterprise is paid once for all its commissioners of a batch: whether this person brings the money. It is the
 * one first in post among those who are entitled for certain, by number of papers among equals, so that the order of the
 * sheet decides nothing. Whoever is still open does not hold the enterprise's money up.
 */
export function bringsTheMoney(c: Candidate, ask: Ask): boolean {
  const batch = batchOf(c, ask);
  const others = ask.listed(candidates, 'hostCode', c.hostCode) ?? [];
  return !others.some(
    (other) => comesBefore(other, c) && batchOf(other, ask) === batch && isEntitled(other, ask) === true,
  );
}

const isEntitled = (c: Candidate, ask: Ask): Truth =>
  and(
    ask.decision(candidates, c.residentId)?.status === 'eligible',
    not(chosenBefore.when(c, ask)),
    not(termTooShort.when(c, ask)),
  );

const comesBefore = (a: Candidate, b: Candidate): boolean => rank(a) < rank(b);

/** Who has no number comes last. */
const rank = ({ termStart = '9999-12-31', residentId = '~', name = '' }: Candidate): string =>
  `${termStart} ${residentId} ${name}`;
