import {
  apportion,
  creditCodeCheck,
  evaluate,
  ratio,
  rdGuidance,
  termsOf,
  type Case,
  type Claim,
  type DatedValue,
  type Terms,
} from '@keshen/rules';
import { sequence } from './case.ts';
import { print } from './measure.ts';

/** Amounts and places, each against whole-number arithmetic written out by hand: not one fen and not one place may differ. */
const amounts = 200_000;
const contests = 400;
const units = 500;

export function benchExact(): void {
  const started = performance.now();
  const fen = amountErrors();
  const paid = performance.now();
  const places = placeErrors();
  const divided = performance.now();
  if (fen > 0n || places > 0) throw new Error(`${fen} fen and ${places} places differ from the exact answer`);
  print(`exactness: ${amounts.toLocaleString('en')} amounts, ${(contests * units).toLocaleString('en')} allocations`, [
    ['fen that differ from BigInt by hand, summed', String(fen), '0'],
    ['places that differ from BigInt by hand', String(places), '0'],
    ['an amount, oracle included', `${(((paid - started) / amounts) * 1000).toFixed(2)} µs`, ''],
    ['an allocation, oracle included', `${(((divided - paid) / (contests * units)) * 1000).toFixed(2)} µs`, ''],
  ]);
}

const million = 1_000_000n;
const rates = { smaller: 12_345, increment: 6_789, stock: 987 };
const most = 30_000_077;

/** R&D subsidies by made-up rates with every digit in use: floating point would be off in most of them. */
function amountErrors(): bigint {
  const random = sequence(20_220_200);
  const tax = [];
  const statistics = [];
  for (let i = 0; i < amounts; i++) {
    const body = `91220101MA${String(i).padStart(7, '0')}`;
    const creditCode = body + creditCodeCheck(body);
    const expense = Math.floor(random() * 9e11);
    const expenseBefore = Math.floor(random() * 9e11);
    tax.push({ name: '示例企业', creditCode, expense, expenseBefore });
    const large = i % 2 === 0;
    statistics.push({ creditCode, industry: '39', staff: large ? 1000 : 999, revenue: 40_000_000_000, assets: 1 });
  }
  const given = new Map<string, readonly object[]>([
    ['rd-tax', tax],
    ['rd-statistics', statistics],
  ]) as Case;
  const cites = { document: 'bench', paragraph: '1', summary: '' };
  const set = (value: number | null): readonly DatedValue[] => [{ from: '0001-01-01', value, cites }];
  const terms: Terms = {
    ...termsOf('2024-06-01'),
    values: new Map([
      ['rd-year', set(2021)],
      ['rd-smaller-increment-rate', set(rates.smaller)],
      ['rd-large-increment-rate', set(rates.increment)],
      ['rd-large-stock-rate', set(rates.stock)],
      ['rd-most', set(most)],
      ['rd-least', set(null)],
      ['rd-rounding-step', set(1)],
      ['rd-least-spending', set(null)],
      ['rd-least-growth', set(null)],
      ['rd-province-share', set(500_000)],
    ]),
  };
  const evaluation = evaluate({ ...rdGuidance, rules: [] }, given, terms);
  let wrong = 0n;
  for (const { index, instalments } of evaluation.earned({ id: 'rd-tax' })) {
    if (instalments === undefined) throw new Error(`the amount of row ${index} is not known`);
    const got = instalments.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    const { expense, expenseBefore } = tax[index]!;
    const due = byHand(BigInt(expense), BigInt(expenseBefore), index % 2 === 0);
    wrong += got > due ? got - due : due - got;
  }
  return wrong;
}

function byHand(now: bigint, before: bigint, large: boolean): bigint {
  const more = now > before ? now - before : 0n;
  const parts = large ? more * BigInt(rates.increment) + now * BigInt(rates.stock) : more * BigInt(rates.smaller);
  const amount = parts / million;
  return amount < BigInt(most) ? amount : BigInt(most);
}

/** Largest remainders, where no two remainders are level: whole parts first, then one each by the size of the rest. */
function placeErrors(): number {
  const random = sequence(7);
  let wrong = 0;
  for (let i = 0; i < contests; i++) {
    const weights = Array.from({ length: units }, () => BigInt(1 + Math.floor(random() * 1e6)));
    const places = units * 3 + Math.floor(random() * 997);
    const claims = weights.map((weight, at): Claim => ({ unit: String(at), weight: ratio(weight), floor: 0 }));
    const { allocations, tie } = apportion(places, claims, 'largest-remainder');
    const due = remaindersByHand(weights, BigInt(places));
    // A tie belongs to whoever draws: it is no error, and nothing is awarded.
    const open = tie?.places ?? 0;
    const differing = allocations.filter((one, at) => one.places !== due[at]).length;
    if (open === 0) wrong += differing;
    else if (differing > tie!.units.length) wrong += differing - tie!.units.length;
  }
  return wrong;
}

function remaindersByHand(weights: readonly bigint[], places: bigint): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const given = weights.map((weight) => Number((weight * places) / total));
  const rest = Number(places) - given.reduce((sum, own) => sum + own, 0);
  const remainder = weights.map((weight, at) => ({ at, rest: (weight * places) % total }));
  remainder.sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.at - b.at));
  for (const { at } of remainder.slice(0, rest)) given[at]!++;
  return given;
}
