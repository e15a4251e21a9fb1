import { addRatio, type Maybe, type QuotaAccount, type QuotaLine, type Ratio } from '@keshen/rules';
import type { Content } from '@keshen/workbook/port';
import { basisSaid, countUnit, methodName, unitNames } from './quota-words.ts';

/** Columns of 名额分配 by what stands in them. */
export const at = {
  unit: 1,
  base: 2,
  floor: 3,
  cap: 4,
  computed: 5,
  granted: 6,
  moved: 7,
  reason: 8,
  approved: 9,
  used: 10,
  left: 11,
} as const;

/** A line of 名额分配, without its number. */
export function allocationCells(line: QuotaLine): Content[] {
  const { name, base, weight, floor, cap, computed, granted, moved, reason, approved, used, left } = line;
  const isMoved = granted !== undefined;
  const exact = weight ? decimal(weight) : base;
  return [
    name,
    exact,
    floor,
    cap,
    computed,
    granted,
    isMoved ? moved : undefined,
    reason,
    approved,
    used?.certain,
    left,
  ].map((content) => content ?? null);
}

/** As a cell holds it. */
export const decimal = ({ numerator, denominator }: Ratio): number => Number(numerator) / Number(denominator);

/** 合计: of each column whose every figure is known. */
export function allocationTotals(lines: readonly QuotaLine[]): Content[] {
  const cells = lines.map(allocationCells);
  const weights = lines.flatMap(({ weight }) => weight ?? []);
  const sum = (column: number): Content => {
    const figures = cells.map((row) => row[column - 1]);
    return figures.every((figure) => typeof figure === 'number') && figures.length > 0
      ? figures.reduce((total, figure) => total + figure, 0)
      : null;
  };
  return [
    '合计',
    // Decimals are added as fractions: 0.1 and 0.2 are 0.3.
    weights.length === lines.length && weights.length > 0 ? decimal(weights.reduce(addRatio)) : null,
    null,
    null,
    ...[at.computed, at.granted, at.moved].map(sum),
    null,
    ...[at.approved, at.used, at.left].map(sum),
  ];
}

/** How the figures came about, in one paragraph. */
export function allocationNote(account: QuotaAccount): string {
  const { intake, computed, ledger, lines } = account;
  const unit = countUnit(account);
  const open = lines.reduce((sum, { used }) => sum + (used ? used.possible - used.certain : 0), 0);
  return [
    `名额总数：${intake === undefined ? '未定' : `${intake}${unit}`}。`,
    computed
      ? `基数：${basisSaid(account)}；方法：${methodName(computed.method)}。`
      : `基数：${basisSaid(account)}，没有测算。`,
    ...(computed?.tie ? [`${unitNames(computed.tie.units)}并列，还有${computed.tie.places}个名额未定。`] : []),
    settledSaid(account),
    ...ledger.rounds.map(({ round, pool }) => `${roundName(round)}后交回未用${pool}个。`),
    ...(open > 0 ? [`另有${open}${unit}尚无定论，未计入已用。`] : []),
    '下达数、理由或文号由主管部门填写；核定数为下达数加调剂，结余为核定数减已用。',
  ].join('');
}

const roundName = (round: string): string => (/^\d+$/.test(round) ? `第${round}轮` : round);

/** Who settled what was level, when, and how; empty where nothing was. */
export function settledSaid({ computed }: Pick<QuotaAccount, 'computed'>): string {
  const draw: Maybe<NonNullable<typeof computed>['settledBy']> = computed?.settledBy;
  if (!draw) return '';
  const minutes = draw.minutes === '' ? '' : `，${draw.minutes}`;
  return `${unitNames(draw.units)}并列，${draw.day}由${draw.by}主持${draw.way}，确定给${unitNames(draw.winners)}${minutes}。`;
}
