import { compareRatio, type Maybe } from '../../../kernel/index.ts';
import type { QuotaAccount, QuotaLine } from './account.ts';
import { exact } from './basis.ts';
import { signedPlaces } from './granted.ts';

/** Where the figures of an office do not agree. Facts only; whoever shows them makes the sentence. */
export type Departure =
  /** The grants together are not the intake. Without a tolerance nobody knows how far 左右 goes. */
  | { readonly kind: 'sum'; readonly sum: number; readonly intake: number; readonly tolerance: Maybe<number> }
  | {
      readonly kind: 'below-floor' | 'above-cap';
      readonly line: QuotaLine;
      readonly places: number;
      readonly bound: number;
    }
  | { readonly kind: 'not-computed'; readonly line: QuotaLine; readonly granted: number; readonly computed: number }
  | { readonly kind: 'approved'; readonly line: QuotaLine; readonly written: number; readonly should: number }
  /** The places that the list moves itself do not come from anywhere. */
  | { readonly kind: 'moved-sum'; readonly sum: number }
  | { readonly kind: 'moved-unreadable' | 'twice'; readonly line: QuotaLine }
  | { readonly kind: 'not-whole'; readonly line: QuotaLine; readonly figures: readonly string[] }
  /** 基数 on the list is not that of the indicator. */
  | { readonly kind: 'base'; readonly line: QuotaLine; readonly written: number }
  | { readonly kind: 'no-weight' | 'weights-differ'; readonly lines: readonly QuotaLine[] };

type Drawn = Omit<QuotaAccount, 'departures' | 'otherwise'>;

/** Checks the figures at every step: weights, limits, what was computed, granted, moved and approved. */
export const departuresOf = (account: Drawn): readonly Departure[] => [
  ...account.lines.flatMap((line) => ofLine(line, account)),
  ...ofWeights(account),
  ...ofSums(account),
];

function ofLine(line: QuotaLine, { basis, ledger }: Drawn): readonly Departure[] {
  const {
    unit,
    rows,
    floor,
    cap,
    granted,
    computed,
    moved,
    movedAsWritten,
    approvedAsWritten,
    approved,
    base,
    weight,
  } = line;
  const figures = { 保底名额: floor, 封顶名额: cap, 名额: granted, 核定数: approvedAsWritten };
  const broken = Object.entries(figures).flatMap(([label, figure = 0]) =>
    Number.isSafeInteger(figure) ? [] : [label],
  );
  const places = approved ?? granted;
  // With a record of rounds the list follows it when it is written again: until then it may stand as before any of them.
  const stages = [granted, ...ledger.rounds.map(({ held }) => held.get(unit))];
  const isEarlier = ledger.rounds.length > 0 && stages.includes(approvedAsWritten);
  return [
    ...(rows.length > 1 ? [{ kind: 'twice' as const, line }] : []),
    ...(broken.length > 0 ? [{ kind: 'not-whole' as const, line, figures: broken }] : []),
    ...(places !== undefined && floor !== undefined && places < floor
      ? [{ kind: 'below-floor' as const, line, places, bound: floor }]
      : []),
    ...(places !== undefined && cap !== undefined && places > cap
      ? [{ kind: 'above-cap' as const, line, places, bound: cap }]
      : []),
    ...(granted !== undefined && computed !== undefined && granted !== computed
      ? [{ kind: 'not-computed' as const, line, granted, computed }]
      : []),
    ...(movedAsWritten !== undefined && signedPlaces(movedAsWritten) === undefined
      ? [{ kind: 'moved-unreadable' as const, line }]
      : []),
    ...(!isEarlier && granted !== undefined && approvedAsWritten !== undefined && approvedAsWritten !== granted + moved
      ? [{ kind: 'approved' as const, line, written: approvedAsWritten, should: granted + moved }]
      : []),
    ...('basis' in basis &&
    basis.basis.kind === 'indicator' &&
    base !== undefined &&
    weight &&
    compareRatio(exact(base), weight) !== 0
      ? [{ kind: 'base' as const, line, written: base }]
      : []),
  ];
}

function ofWeights({ basis, lines }: Drawn): readonly Departure[] {
  if (!('basis' in basis)) return [];
  const without = lines.filter(({ weight }) => weight === undefined);
  const contradicted = lines.filter(({ weight }) => weight === null);
  return [
    ...(without.length > 0 ? [{ kind: 'no-weight' as const, lines: without }] : []),
    ...(contradicted.length > 0 ? [{ kind: 'weights-differ' as const, lines: contradicted }] : []),
  ];
}

function ofSums({ lines, intake, tolerance, ledger }: Drawn): readonly Departure[] {
  const granted = lines.flatMap((line) => line.granted ?? []);
  const sum = total(granted);
  const isWhole = granted.length > 0 && granted.length === lines.length;
  const moved = total(lines.map((line) => line.moved));
  return [
    ...(isWhole && intake !== undefined && Math.abs(sum - intake) > (tolerance ?? 0)
      ? [{ kind: 'sum' as const, sum, intake, tolerance }]
      : []),
    ...(ledger.rounds.length === 0 && moved !== 0 ? [{ kind: 'moved-sum' as const, sum: moved }] : []),
  ];
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
