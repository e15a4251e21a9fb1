import { compareRatio, divideRatio, multiplyRatio, ratio, type Ratio } from '../../../kernel/index.ts';
import { printRatio } from '../../../figures/index.ts';
import { isPoint, type Bounds, type End } from './bounds.ts';
import type { Estimate } from './estimate.ts';
import type { Quantity } from './quantity.ts';
import { readUnit, type Unit } from './unit.ts';
import { meanings } from './word.ts';

const behind = new Set(['左右', '余', '多', '以上', '以下']);

/** As it was written: 2.6万余项, 超98%, 1030户次. */
export function sayQuantity({ number, decimals, unit, word }: Quantity): string {
  const digits = printRatio(divideRatio(number, unit.scale), decimals);
  if (word === undefined) return `${digits}${unit.written}`;
  if (!behind.has(word)) return `${word}${digits}${unit.written}`;
  if (meanings[word] !== 'over-step') return `${digits}${unit.written}${word}`;
  // 2000多万元, but 2.6万余项.
  return decimals === 0
    ? `${digits}${word}${unit.written}`
    : `${digits}${unit.written.replace(/^[百千万亿十]*/, `$&${word}`)}`;
}

/** A number in a unit, to so many decimals, without noughts at its end. */
export const sayNumber = (number: Ratio, unit: Unit, decimals: number): string =>
  `${trimmed(printRatio(divideRatio(number, unit.scale), decimals))}${unit.written}`;

/** 应为135.51亿元; 应在1121人至1229人之间, where only that much is known. */
export function sayShould({ number, bounds, rough }: Estimate, unit: Unit, decimals: number): string {
  if (!bounds) return `应为约${sayNumber(number, unit, decimals)}`;
  return !rough || isPoint(bounds)
    ? `应为${sayNumber(number, unit, decimals)}`
    : `应${sayBounds(bounds, unit, decimals)}`;
}

/** A unit in which the number does not begin with a nought: 9.9万元, not 0.00099亿元. */
export function fittingUnit({ number }: Estimate, unit: Unit): Unit {
  if (unit.family !== 'money' || compareRatio(number, unit.scale) >= 0) return unit;
  return (
    ['亿元', '万元', '元'].map((text) => readUnit(text)!).find(({ scale }) => compareRatio(number, scale) >= 0) ?? unit
  );
}

/** 超过7.26倍; 在1120人（不含）至1230人之间. */
export function sayBounds({ least, most }: Bounds, unit: Unit, decimals: number): string {
  if (!least && !most) return '为任何数';
  if (!least) return `${most!.open ? '低于' : '不超过'}${sayNumber(most!.at, unit, decimals)}`;
  if (!most) return `${least.open ? '超过' : '不少于'}${sayNumber(least.at, unit, decimals)}`;
  return `在${sayEnd(least, unit, decimals)}至${sayEnd(most, unit, decimals)}之间`;
}

/** That an end is not reached matters only where it is printed to its last decimal. */
function sayEnd({ at, open }: End, unit: Unit, decimals: number): string {
  const { denominator } = multiplyRatio(divideRatio(at, unit.scale), ratio(10n ** BigInt(decimals)));
  return `${sayNumber(at, unit, decimals)}${open && denominator === 1n ? '（不含）' : ''}`;
}

const trimmed = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
